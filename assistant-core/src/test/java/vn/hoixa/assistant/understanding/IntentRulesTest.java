package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Every rule of {@code intents.txt} has a question that it catches, in the ways people write. */
class IntentRulesTest {
    /** Rule and a question that this very rule matches. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("COUNT.1", "Phòng Kinh tế có bn việc trong năm nay?"),
            Map.entry("COUNT.2", "Tổng cộng bao nhiêu nhiệm vụ vậy ạ"),
            Map.entry("TASK_LIST.1", "Liệt kê giúp em các đầu việc của p. nội vụ"),
            Map.entry("TASK_LIST.2", "T7/2025 có những việc gì phải làm"),
            Map.entry("TASK_LIST.3", "cong an xa lam viec gi"),
            Map.entry("TASK_LIST.4", "Đề nghị cung cấp danh sách nhiệm vụ quý III"),
            Map.entry("TASK_LIST.5", "Nhiệm vụ của Công an xã gồm những gì?"),
            Map.entry("TASK_LIST.6", "tháng sau còn việc gì nữa k"),
            Map.entry("TASK_LIST.7", "phong kinh te bi qua han gi ko"),
            Map.entry("TASK_LIST.8", "Quý này phải xong những gì ạ"),
            Map.entry("TASK_LIST.9", "p. VH-XH phụ trách những gì"),
            Map.entry("REPORT_DUTY.1", "b/c kết quả gửi cho ai"),
            Map.entry("REPORT_DUTY.2", "lịch gửi báo cáo thế nào"),
            Map.entry("REPORT_DUTY.3", "xã mình phải báo cáo chứ?"),
            Map.entry("REPORT_DUTY.4", "báo cáo 6 tháng hạn nào vậy"),
            Map.entry("REPORT_DUTY.5", "kỳ báo cáo kế tiếp của thôn"),
            Map.entry("INDICATOR.11", "chỉ tiêu phần trăm nào cao nhất"),
            Map.entry("INDICATOR.12", "liệt kê các chỉ tiêu của xã"),
            Map.entry("INDICATOR.13", "năm 2030 có chỉ tiêu gì"),
            Map.entry("INDICATOR.14", "so sánh tỷ lệ hộ có cáp quang của hai xã"),
            Map.entry("INDICATOR.15", "sổ sức khỏe điện tử qua các năm"),
            Map.entry("INDICATOR.16", "hộ có cáp quang tăng từ bn lên bn"),
            Map.entry("INDICATOR.1", "đạt bn % hộ dùng ví điện tử"),
            Map.entry("INDICATOR.2", "may phan tram ho thu gom rac qua ung dung"),
            Map.entry("INDICATOR.3", "Chỉ tiêu sổ sức khỏe điện tử là bao nhiêu?"),
            Map.entry("INDICATOR.4", "hộ thu gom rác đạt bn vào cuối năm"),
            Map.entry("INDICATOR.5", "Bao nhiêu hộ dân dùng cáp quang?"),
            Map.entry("INDICATOR.6", "tỷ lệ hộ có cáp quang thế nào"),
            Map.entry("INDICATOR.7", "xã đứng top mấy của tỉnh"),
            Map.entry("INDICATOR.8", "các mức chỉ tiêu về hạ tầng"),
            Map.entry("INDICATOR.9", "tỷ lệ sổ sức khỏe 2030"),
            Map.entry("INDICATOR.10", "quy mô kinh tế số đến 2030 bn"),
            Map.entry("TASK_DEADLINE.8", "tủ sách phải xong trước 30/4/2026 phải không ạ"),
            Map.entry("TASK_DEADLINE.1", "hạn chót của việc dựng tủ sách"),
            Map.entry("TASK_DEADLINE.2", "hạn dựng tủ sách điện tử là khi nào"),
            Map.entry("TASK_DEADLINE.3", "cuộc thi vẽ tranh phải xong vào ngày nào"),
            Map.entry("TASK_DEADLINE.4", "bh thì lắp xong trạm quan trắc, bao giờ có"),
            Map.entry("TASK_DEADLINE.5", "ban hanh so tay vao thang may"),
            Map.entry("TASK_DEADLINE.6", "chậm nhất hôm nào nộp sổ tay"),
            Map.entry("TASK_DEADLINE.7", "thi vẽ tranh khi nào"),
            Map.entry("TASK_OWNER.1", "ban nao chu tri lam so tay"),
            Map.entry("TASK_OWNER.2", "Cơ quan nào dựng tủ sách điện tử?"),
            Map.entry("TASK_OWNER.3", "ai lo vụ tủ sách điện tử z"),
            Map.entry("TASK_OWNER.4", "tủ sách điện tử giao ai"),
            Map.entry("TASK_OWNER.5", "bên nào cùng tham gia dựng tủ sách"),
            Map.entry("TASK_OWNER.6", "sổ tay chào đón khách là việc của ai"),
            Map.entry("PLAN_OWNER.1", "ai dựng tủ sách điện tử"),
            Map.entry("SMALL_TALK.1", "Xin chào"),
            Map.entry("SMALL_TALK.2", "cảm ơn bạn nhiều"),
            Map.entry("SMALL_TALK.3", "bạn làm được gì"),
            Map.entry("SMALL_TALK.4", "cho em gặp cán bộ xã với"));

    private final QuestionReader reader = new QuestionReader();
    private final Respeller knowingNothing = new Respeller(new SyllableModel());
    private final Rules intents = new Rules("intents.txt");

    @Test
    void everyRuleHasAnExampleThatItCatches() {
        var rules = DataFile.table(Rules.class, "intents.txt");
        assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(rules.keySet());

        var missed = new LinkedHashMap<String, String>();
        rules.forEach((key, regex) -> {
            var folded = read(String.valueOf(EXAMPLES.get(key))).folded();
            if (!Pattern.compile("(?<![a-z0-9])(?:" + regex + ")(?![a-z0-9])")
                    .matcher(folded)
                    .find()) {
                missed.put(key, folded);
            }
        });
        assertThat(missed).isEmpty();
    }

    @Test
    void everyRuleFileLoadsAndNamesWhatTheProgramKnows() {
        for (var key : DataFile.table(Rules.class, "intents.txt").keySet()) {
            var name = key.substring(0, key.lastIndexOf('.'));
            assertThat(Set.of("COUNT", "PLAN_OWNER").contains(name) || Intent.valueOf(name) != Intent.OTHER)
                    .as(key)
                    .isTrue();
        }
        assertThat(DataFile.table(Rules.class, "declined.txt")).isNotEmpty();
        assertThat(DataFile.table(Rules.class, "danger.txt")).isNotEmpty();
        assertThat(DataFile.table(QuestionReader.class, "spellings.txt")).isNotEmpty();
        assertThat(DataFile.table(Synonyms.class, "synonyms.txt")).isNotEmpty();
    }

    @Test
    void noListHoldsAnEntryTwice() {
        assertThat(DataFile.list(QuestionWords.class, "question-words.txt").stream()
                        .map(entry -> entry.startsWith("~") ? entry.substring(1) : entry))
                .doesNotHaveDuplicates();
        assertThat(DataFile.table(Synonyms.class, "synonyms.txt").keySet().stream()
                        .map(said -> String.join(" ", VietnameseText.syllables(said))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kính hỏi: cơ quan nào chủ trì việc dựng tủ sách điện tử?           | TASK_OWNER
            ai lo tủ sách điện tử                                              | TASK_OWNER
            p. nội vụ hay p. VH-XH phụ trách tủ sách                           | TASK_OWNER
            tu sach dien tu do phong nao lam                                   | TASK_OWNER
            Đề nghị cho biết thời hạn hoàn thành tủ sách điện tử               | TASK_DEADLINE
            tu sach bao gio xong                                               | TASK_DEADLINE
            khi nào phải nộp báo cáo                                           | REPORT_DUTY
            b/c định kỳ gửi ai                                                 | REPORT_DUTY
            T7/2025 phòng mình có việc gì                                      | TASK_LIST
            Đề nghị liệt kê các nhiệm vụ quá hạn của Phòng Kinh tế             | TASK_LIST
            con viec gi qua han ko                                             | TASK_LIST
            có mấy việc đến hạn tháng này                                      | TASK_LIST
            đến 2030 đạt bn % sổ sức khỏe                                      | INDICATOR
            chi tieu so suc khoe dien tu den nam 2030 la bao nhieu             | INDICATOR
            chào bạn                                                           | SMALL_TALK
            cảm ơn                                                             | SMALL_TALK
            chào cháu                                                          | SMALL_TALK
            chao chau                                                          | SMALL_TALK
            xin chào cô ạ                                                      | SMALL_TALK
            alo em ơi                                                          | SMALL_TALK
            chào buổi sáng                                                     | SMALL_TALK
            gọi người thật                                                     | SMALL_TALK
            tôi muốn nói chuyện với nhân viên tư vấn                           | SMALL_TALK
            gặp cán bộ gây khó thì phản ánh thế nào                            | OTHER
            bạn là ai                                                          | SMALL_TALK
            quên mật khẩu vneid                                                | OTHER
            cài ví trả tiền rau ở chợ                                          | OTHER
            chào em, ai phụ trách tủ sách                                      | TASK_OWNER
            """)
    void tellsWhatIsWanted(String question, Intent wanted) {
        var name = intents.first(read(question).folded())
                .map(found -> found.equals("COUNT") ? "TASK_LIST" : found)
                .orElse("OTHER");

        assertThat(name).isEqualTo(wanted.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p. nội vụ làm gì        | phòng nội vụ làm gì
            P.VH-XH                 | phòng văn hóa xã hội
            b/c gửi ai              | báo cáo gửi ai
            đạt bn %                | đạt bao nhiêu %
            k/h của xã              | kế hoạch của xã
            nộp hs online đc ko     | nộp hồ sơ trực tuyến được không
            bnhiu phần trăm         | bao nhiêu phần trăm
            VP HĐND & UBND          | văn phòng hđnd và ubnd
            lỗi gì v                | lỗi gì vậy
            hẻm A                   | hẻm A
            ai làm vậy a            | ai làm vậy ạ
            R&D là gì               | R&D là gì
            ca nhan                 | ca nhan
            CA xã                   | công an xã
            """)
    void writesAbbreviationsOut(String asked, String expanded) {
        assertThat(read(asked).expanded()).isEqualToIgnoringCase(expanded);
    }

    private Question read(String question) {
        return reader.read(question, knowingNothing);
    }
}
