package vn.hoixa.app.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.LineRange;

/** A plan in one text file, a plan on two pages with broken lines, a file that failed, and a guide; all invented. */
public class FakeLibrary implements Library {
    public static final String HOSTILE = "<script>alert(1)</script> \" ' & {{7*7}} ${7*7}";

    private static final Instant IMPORTED = Instant.parse("2025-06-01T01:00:00Z");

    @Override
    public List<DocumentRecord> documents() {
        return List.of(
                document("plan-text", "ke-hoach-so.txt", "Kế hoạch chuyển đổi số xã Mẫu năm 2025", 0, false),
                document("plan-pdf", "ke-hoach-quet.pdf", "Kế hoạch cải cách hành chính xã Mẫu " + HOSTILE, 2, true),
                new DocumentRecord(
                        "broken",
                        "hong.docx",
                        "hong.docx",
                        null,
                        null,
                        null,
                        null,
                        DocumentRecord.Kind.OTHER,
                        DocumentRecord.Status.FAILED,
                        "Tệp bị hỏng hoặc không phải DOCX.",
                        0,
                        0,
                        0,
                        false,
                        IMPORTED,
                        List.of()));
    }

    private static DocumentRecord document(String id, String source, String title, int pages, boolean repaired) {
        return new DocumentRecord(
                id,
                source,
                title,
                "7/KH-UBND",
                "UBND xã Mẫu",
                "xã Mẫu",
                LocalDate.of(2025, 1, 20),
                DocumentRecord.Kind.PLAN,
                DocumentRecord.Status.IMPORTED,
                null,
                pages,
                3,
                1,
                repaired,
                IMPORTED,
                List.of());
    }

    @Override
    public Optional<DocumentRecord> document(String id) {
        return documents().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public List<DocumentLine> lines(String documentId) {
        return switch (documentId) {
            case "plan-text" ->
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> new DocumentLine(n, null, n, text(n), text(n), 1))
                        .toList();
            case "plan-pdf" ->
                IntStream.rangeClosed(1, 30)
                        .mapToObj(n -> new DocumentLine(
                                n,
                                n <= 20 ? 1 : 2,
                                n <= 20 ? n : n - 20,
                                "Phong Van hoa - Xã hoi chu tri thuc hien dong " + n,
                                "Phòng Văn hóa - Xã hội chủ trì thực hiện dòng " + n,
                                0.9))
                        .toList();
            default -> List.of();
        };
    }

    private static String text(int n) {
        return n == 12 ? HOSTILE : "Dòng thứ " + n + ": Phòng Kinh tế chủ trì, các thôn phối hợp thực hiện.";
    }

    @Override
    public List<DocumentLine> lines(String documentId, LineRange range) {
        return lines(documentId).stream()
                .filter(line -> range.contains(line.ordinal()))
                .toList();
    }

    @Override
    public List<Section> sections(String documentId) {
        return List.of();
    }

    @Override
    public List<TaskRecord> tasks(TaskFilter filter) {
        var all = new ArrayList<TaskRecord>();
        all.add(task("t-text", "plan-text", new LineRange(10, 13), LocalDate.of(2025, 3, 15)));
        all.add(task("t-pages", "plan-pdf", new LineRange(19, 23), LocalDate.of(2025, 12, 31)));
        all.add(task("t-second-page", "plan-pdf", new LineRange(21, 22), null));
        return all.stream()
                .filter(task ->
                        filter.documentId() == null || filter.documentId().equals(task.documentId()))
                .filter(task ->
                        filter.kind() == null || filter.kind() == task.task().kind())
                .toList();
    }

    /** A task of this library's plans. */
    public static TaskRecord task(
            String id, String documentId, LineRange lines, @org.jspecify.annotations.Nullable LocalDate due) {
        var deadline = due == null
                ? new Deadline("hằng quý", Deadline.Kind.RECURRING, null, false, Deadline.Recurrence.HALF_YEARLY, null)
                : new Deadline(
                        "trước ngày " + due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear(),
                        Deadline.Kind.DATE,
                        due,
                        false,
                        null,
                        null);
        var task = new Task(
                Task.Kind.TASK,
                "II.1.a",
                "Lắp đặt mạng không dây tại nhà văn hóa các thôn và tập huấn cho tổ công nghệ số cộng đồng",
                "Lắp đặt mạng không dây tại nhà văn hóa các thôn",
                List.of("Phòng Văn hóa - Xã hội"),
                List.of("Công an xã", "Đoàn Thanh niên"),
                deadline,
                lines,
                0.95,
                null);
        return new TaskRecord(id, documentId, "ke-hoach-so.txt", task, TaskRecord.Status.OPEN);
    }

    @Override
    public List<IndicatorRecord> indicators(IndicatorFilter filter) {
        var indicator = new Indicator(
                "Tỷ lệ hồ sơ nộp trực tuyến",
                "%",
                Map.of("2030", "≥ 85%"),
                List.of("Trung tâm Phục vụ hành chính công"),
                "I.2",
                new LineRange(5, 5),
                0.6,
                "Bản quét mờ ở cột Kết quả.");
        return List.of(new IndicatorRecord("i-1", "plan-text", "ke-hoach-so.txt", indicator));
    }

    @Override
    public List<Guide> guides() {
        return List.of(guide());
    }

    private static Guide guide() {
        return new Guide(
                "doi-mat-khau",
                "Đổi mật khẩu ứng dụng mẫu",
                "người dân",
                LocalDate.of(2025, 5, 2),
                null,
                List.of(new Guide.Source("Trang trợ giúp của ứng dụng", "https://example.vn/tro-giup", "2025-04-30")),
                List.of("quên mật khẩu"),
                item("Bạn tự đổi được trên điện thoại trong khoảng 5 phút."),
                List.of(
                        part(Guide.PartKind.CONDITIONS, "Cần chuẩn bị", "Điện thoại có mạng", "Căn cước của chính bạn"),
                        part(
                                Guide.PartKind.STEPS,
                                "Cách làm trên điện thoại",
                                "Mở ứng dụng, bấm “Quên mật khẩu” ở dưới ô đăng nhập.",
                                "Nhập số định danh và số điện thoại, rồi bấm “Gửi yêu cầu”.",
                                "Đặt mật khẩu mới có ít nhất 8 ký tự. " + HOSTILE),
                        part(Guide.PartKind.STEPS, "Cách làm tại công an xã", "Mang căn cước đến bộ phận một cửa."),
                        part(Guide.PartKind.PROBLEMS, "Khi gặp lỗi", "Không nhận được mã: đợi 5 phút rồi gửi lại."),
                        part(
                                Guide.PartKind.WARNINGS,
                                "Cẩn thận lừa đảo",
                                "Không đọc mã OTP cho bất kỳ ai, kể cả người xưng là công an."),
                        part(Guide.PartKind.HOTLINE, "Hỏi ai", "Công an xã nơi bạn ở.")));
    }

    private static Guide.Part part(Guide.PartKind kind, String title, String... items) {
        return new Guide.Part(
                kind,
                title,
                java.util.Arrays.stream(items).map(FakeLibrary::item).toList());
    }

    private static Guide.Item item(String text) {
        return new Guide.Item(text, new LineRange(1, 1));
    }

    @Override
    public Optional<Guide> guideOf(String documentId) {
        return Optional.empty();
    }

    @Override
    public long version() {
        return 1;
    }
}
