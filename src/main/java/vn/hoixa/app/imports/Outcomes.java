package vn.hoixa.app.imports;

import vn.hoixa.knowledge.library.ImportResult;

/** Import results in words. */
public final class Outcomes {
    private Outcomes() {}

    /** What became of the file, in Vietnamese, without the reason. */
    public static String vietnamese(ImportResult result) {
        return switch (result.outcome()) {
            case ADDED -> "đã thêm";
            case REPLACED -> "đã cập nhật";
            case UNCHANGED -> "không thay đổi";
            case REMOVED -> "đã bỏ khỏi thư viện";
            case FAILED -> "không nạp được";
        };
    }
}
