package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.understanding.Intent;

/** Exact answers from the registers of two invented plans, asked on 20 June 2025. */
class RegisterAnswersTest {
    private static final TestLibrary FILES = TestLibrary.with("khe-thuong.txt", "dai-an.txt");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            năm 2025 chỉ tiêu phần trăm nào cao nhất ở xã Khê Thượng          | 90%          | 24
            chi tieu phan tram nao thap nhat nam 2025 cua xa khe thuong       | 30%          | 23
            chỉ tiêu phần trăm thấp nhất đến năm 2030 của phường Đại An       | ít nhất 20%  | 25
            """)
    void tellsTheHighestAndTheLowestOfAYear(String question, String value, int line) {
        var answer = answered(question);

        assertThat(answer.text().lines().findFirst().orElseThrow()).endsWith(value + ":");
        assertThat(answer.citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.lineStart()).isEqualTo(line));
    }

    @Test
    void comparesTwoPlacesAndCitesBoth() {
        var answer = answered("xã Khê Thượng hay phường Đại An đặt mục tiêu dịch vụ công trực tuyến năm 2025 cao hơn?");

        assertThat(answer.text())
                .startsWith("Năm 2025: phường Đại An đặt cao hơn (75%), xã Khê Thượng thấp hơn (65%).");
        assertThat(answer.citations()).extracting(Citation::source).containsExactly("dai-an.txt", "khe-thuong.txt");
    }

    @Test
    void comparesTheLastYearThatBothNameWhereNoneIsAsked() {
        var answer = answered("so sánh mục tiêu thanh toán trực tuyến phí, lệ phí của Khê Thượng và Đại An");

        assertThat(answer.text())
                .startsWith("Năm 2030: phường Đại An đặt cao hơn (85%), xã Khê Thượng thấp hơn (80%).");
    }

    @Test
    void listsTheTargetsOfAYear() {
        var answer = answered("các chỉ tiêu năm 2025 của xã Khê Thượng");

        assertThat(answer.intent()).isEqualTo(Intent.INDICATOR);
        assertThat(answer.text()).contains("có 5 chỉ tiêu cho năm 2025").doesNotContain("95%");
        assertThat(ask("các chỉ tiêu năm 2035 của xã Khê Thượng").status()).isEqualTo(Answer.Status.NO_ANSWER);
    }

    @Test
    void tellsAllLevelsOfOneTarget() {
        assertThat(answered("tỷ lệ hồ sơ dịch vụ công trực tuyến của xã Khê Thượng qua các năm")
                        .text())
                .contains("Năm 2025: 65% [1]", "Năm 2030: 95% [2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xã Khê Thượng báo cáo năm hạn nào                     | 05/12 | 05/6  | 5/12/2025
            xã Khê Thượng báo cáo 6 tháng trước ngày nào          | 05/6  | 05/12 | 5/6/2026
            bao cao 6 thang cua xa khe thuong han nao             | 05/6  | 05/12 | 5/6/2026
            trưởng các thôn Khê Thượng kỳ báo cáo tới là ngày nào | 20    | 05/12 | 20/6/2025
            phường Đại An báo cáo năm trước ngày nào              | 15/11 | ngày 25 | 15/11/2025
            """)
    void tellsReportsOfDifferentPeriodsApart(String question, String day, String other, String next) {
        var answer = answered(question);

        assertThat(answer.intent()).isEqualTo(Intent.REPORT_DUTY);
        assertThat(answer.text()).contains(day, "Kỳ tới: " + next).doesNotContain(other);
    }

    @Test
    void tellsNoNextDayWhereThePlanGivesNone() {
        assertThat(answered("xã Khê Thượng ai phải báo cáo hằng quý").text())
                .contains("Phòng Kinh tế")
                .doesNotContain("Kỳ tới");
    }

    @Test
    void countsWhatABodyLeadsAndSaysWhatItHelpsWith() {
        var answer = answered("Phòng Kinh tế, Hạ tầng và Đô thị phường Đại An có mấy nhiệm vụ");

        assertThat(answer.tasks()).hasSize(2);
        assertThat(answer.text()).contains("có 2 nhiệm vụ", "phối hợp 1 việc");
    }

    @Test
    void putsAllFiltersTogether() {
        assertThat(answered("việc Phòng Văn hóa - Xã hội Khê Thượng chủ trì, hạn trước tháng 7, còn chưa xong")
                        .tasks())
                .extracting(task -> task.task().lines().first())
                .containsExactly(46, 47);
        assertThat(answered("việc nào của xã Khê Thượng chưa có hạn").tasks())
                .extracting(task -> task.task().lines().first())
                .containsExactly(50, 73);
    }

    @Test
    void doesNotTakeHelpForWorkOfAPoliceThatLeadsOtherWork() {
        var answer = ask("công an phường Đại An có việc nào quá hạn");

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("phối hợp 1 việc");
    }

    @Test
    void asksWhichOfEqualTasksIsMeantAndEachChoiceHasOneAnswer() {
        var answer = ask("tập huấn kỹ năng số ở xã Khê Thượng hạn khi nào");

        assertThat(answer.status()).isEqualTo(Answer.Status.CLARIFY);
        assertThat(answer.suggestions())
                .hasSize(3)
                .allSatisfy(choice -> assertThat(answered(choice).tasks()).hasSize(1));
    }

    @Test
    void doesNotTakeSkillsForASignature() {
        assertThat(ask("xa khe thuong tap huan ky nang so bao gio xong").status())
                .isEqualTo(Answer.Status.CLARIFY);
    }

    @Test
    void answersTwoQuestionsOfOneMessage() {
        var answer = answered(
                "Chi trả trợ cấp qua tài khoản ở phường Đại An hạn ngày nào? Còn thi an toàn giao thông thì ai làm?");

        assertThat(answer.text()).contains("15/7/2025", "[1]", "Đoàn Thanh niên chủ trì việc này [2]");
        assertThat(answer.citations()).extracting(Citation::n).containsExactly(1, 2);
    }

    @Test
    void correctsAWrongOwnerAndConfirmsARightOne() {
        assertThat(answered("Phòng Kinh tế chủ trì tập huấn cho giáo viên tiểu học ở xã Khê Thượng đúng không")
                        .text())
                .startsWith("Không phải Phòng Kinh tế mà là Phòng Văn hóa - Xã hội chủ trì [1]");
        assertThat(answered("Công an xã chủ trì tuần tra không gian mạng ở Khê Thượng đúng không")
                        .text())
                .startsWith("Đúng vậy. Công an xã chủ trì");
    }

    @Test
    void doesNotTakeResearchForACryForHelp() {
        assertThat(ask("xã Khê Thượng nghiên cứu với các trường năm 2025 bao nhiêu phần trăm")
                        .text())
                .doesNotContain("113");
    }

    private static Answer answered(String question) {
        var answer = ask(question);
        assertThat(answer.status()).as(question).isEqualTo(Answer.Status.ANSWERED);
        return answer;
    }

    private static Answer ask(String question) {
        return FILES.ask(TestLibrary.at(LocalDate.of(2025, 6, 20)), question);
    }
}
