package vn.hoixa.connectors.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Guide.Item;
import vn.hoixa.knowledge.guide.Guide.Part;
import vn.hoixa.knowledge.guide.Guide.PartKind;
import vn.hoixa.knowledge.library.InMemoryLibrary;
import vn.hoixa.knowledge.text.LineRange;

/** A library of invented guides: one with one way, one with two, one without steps, and two with very long names. */
public final class TestGuides {
    static final String LONG = "the-thu-vien-" + "rat-dai-".repeat(6) + "ten";

    private TestGuides() {}

    public static InMemoryLibrary library() {
        var library = new InMemoryLibrary();
        put(
                library,
                guide(
                        "the-thu-vien",
                        "Làm thẻ thư viện xã",
                        all(part(
                                PartKind.STEPS,
                                "Cách làm",
                                "Mở ứng dụng Sách.",
                                "Bấm “Đăng ký”.",
                                "Đến thư viện nhận thẻ."))));
        put(
                library,
                guide(
                        "loa-xa",
                        "Nghe loa xã trên điện thoại",
                        List.of(
                                part(PartKind.STEPS, "Cách làm: nghe trực tiếp", "Mở ứng dụng Loa.", "Bấm “Nghe”."),
                                part(
                                        PartKind.STEPS,
                                        "Cách làm: nghe lại",
                                        "Mở mục “Đã phát”.",
                                        "Chọn ngày.",
                                        "Bấm “Nghe lại”."))));
        put(library, guide("gio-mo-cua", "Giờ mở cửa nhà văn hóa", List.of()));
        put(library, guide(LONG, "Tên dài", all(part(PartKind.STEPS, "Cách làm", "Một.", "Hai."))));
        return library;
    }

    static void put(InMemoryLibrary library, Guide guide) {
        library.put("tep-" + guide.id(), guide.title(), List.of("một"), List.of(), List.of(), Optional.of(guide));
    }

    static Guide guide(String id, String title, List<Part> parts) {
        var answer = new Item("Câu trả lời đầu tiên.", new LineRange(1, 1));
        return new Guide(id, title, "Mọi người", LocalDate.of(2026, 3, 7), null, List.of(), List.of(), answer, parts);
    }

    static Part part(PartKind kind, String title, String... items) {
        var made = new ArrayList<Item>();
        for (var item : items) {
            made.add(new Item(item, new LineRange(made.size() + 2, made.size() + 2)));
        }
        return new Part(kind, title, made);
    }

    private static List<Part> all(Part steps) {
        return List.of(
                part(PartKind.CONDITIONS, "Cần chuẩn bị", "Thẻ Căn cước."),
                steps,
                part(
                        PartKind.PROBLEMS,
                        "Khi gặp lỗi",
                        "Không thấy nút: cập nhật ứng dụng.",
                        "Quên mật khẩu: bấm “Quên”."),
                part(PartKind.WARNINGS, "Cẩn thận", "Không đưa mã OTP cho ai."),
                part(PartKind.HOTLINE, "Hỏi ai", "Thư viện xã, số 0000 0000."));
    }
}
