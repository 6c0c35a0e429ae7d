package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.understanding.Intent;

/** Answers over two invented plans and three invented guides, asked on 20 May 2026. */
class AnsweringTest {
    private static final String HERE = " ở xã Bình Minh Hạ";

    private final TestLibrary files = TestLibrary.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ai chủ trì lắp trạm quan trắc độ mặn       | Phòng Kinh tế
            ai lo canh bao thien tai tren loa          | Phòng Văn hóa - Xã hội
            Bên nào rà soát camera an ninh             | Công an xã
            """)
    void namesTheOwner(String question, String owner) {
        var answer = answered(question + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.TASK_OWNER);
        assertThat(answer.text()).startsWith(owner + " chủ trì việc này [1]");
        assertThat(answer.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.task().lead()).containsExactly(owner));
    }

    @Test
    void namesTheHelpersOrSaysThatThereAreNone() {
        assertThat(answered("Ai phối hợp lắp trạm quan trắc độ mặn" + HERE).text())
                .contains("Phối hợp: Công an xã");
        assertThat(answered("Ai phối hợp rà soát camera an ninh" + HERE).text())
                .contains("kế hoạch không ghi cơ quan phối hợp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lớp quay video giới thiệu làng nghề khi nào phải xong     | Hạn chót: 30/6/2026
            cuộc thi vẽ tranh đô thị thông minh hạn khi nào           | Hạn chót: 30/9/2026
            khảo sát kỹ năng số của thanh niên bao giờ xong           | Hạn chót: 30/9/2026
            vận động homestay đăng phòng khi nào xong                 | Hạn chót: 31/12/2026
            phát thanh cảnh báo thiên tai đến khi nào xong            | thực hiện thường xuyên, không có hạn chót
            kiểm kê thiết bị tin học khi nào phải xong                | hằng quý
            kết nối cảm biến mực nước khi nào phải xong               | sau khi tỉnh ban hành hướng dẫn
            """)
    void tellsTheDeadline(String question, String deadline) {
        var answer = answered(question + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.TASK_DEADLINE);
        assertThat(answer.text()).contains(deadline);
    }

    @Test
    void saysThatThePlanNamesNoDeadline() {
        var answer = ask("Sổ tay chào đón khách du lịch khi nào phải xong" + HERE);

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("không ghi thời hạn", "sổ tay chào đón khách");
        assertThat(answer.citations()).hasSize(1);
    }

    @Test
    void marksWhatIsLateByItsClock() {
        var question = "Trạm quan trắc độ mặn khi nào phải xong" + HERE;

        assertThat(answered(question).text()).contains("Đã qua hạn ghi trong kế hoạch 10 ngày");
        assertThat(files.ask(TestLibrary.at(LocalDate.of(2026, 5, 10)), question)
                        .text())
                .doesNotContain("qua hạn");
    }

    @Test
    void listsWhatIsLateInAllPlansAndTakesNoGuideForIt() {
        var answer = answered("Những việc nào đang quá hạn?");

        assertThat(answer.intent()).isEqualTo(Intent.TASK_LIST);
        assertThat(answer.guideId()).isNull();
        assertThat(answer.tasks()).isNotEmpty();
    }

    @Test
    void listsTheTasksOfABodyAndShortensALongList() {
        var answer = answered("Liệt kê các nhiệm vụ của Phòng Văn hóa - Xã hội" + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.TASK_LIST);
        assertThat(answer.tasks())
                .hasSizeGreaterThan(8)
                .allSatisfy(task -> assertThat(task.task().lead()).contains("Phòng Văn hóa - Xã hội"));
        assertThat(answer.text())
                .contains("có " + answer.tasks().size() + " nhiệm vụ")
                .contains("7. ")
                .doesNotContain("8. ")
                .contains("Còn " + (answer.tasks().size() - 7) + " việc nữa");
        assertThat(answer.citations()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Những việc nào quá hạn                                  | 2026-03-31, 2026-05-10
            Việc nào của Phòng Kinh tế quá hạn                      | 2026-05-10
            Có những việc gì phải xong trong tháng 6                | 2026-06-30, 2026-06-25
            việc nào đến hạn trong 40 ngày tới                      | 2026-06-25
            """)
    void listsByTime(String question, String dates) {
        var answer = answered(question + HERE);

        assertThat(answer.tasks())
                .extracting(task -> String.valueOf(task.task().deadline().due()))
                .containsExactlyInAnyOrder(dates.split(", "));
    }

    @Test
    void listsAndCountsByTopic() {
        var answer = answered("Có bao nhiêu việc về thiết bị tin học" + HERE);

        assertThat(answer.tasks()).hasSize(1);
        assertThat(answer.text()).contains("có 1 nhiệm vụ");
    }

    @Test
    void saysThatNothingIsDueThen() {
        var answer = ask("Có những việc gì phải xong trong tháng 1/2027" + HERE);

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("1/1/2027", "31/1/2027");
        assertThat(answer.tasks()).isEmpty();
    }

    @Test
    void givesTheValueOfTheYearAskedFor() {
        assertThat(answered("Đến năm 2030 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng" + HERE)
                        .text())
                .contains("92%")
                .doesNotContain("45%");
        assertThat(answered("năm 2026 dat bao nhieu % ho thu gom rac qua ung dung" + HERE)
                        .text())
                .contains("45%")
                .doesNotContain("92%");
        assertThat(answered("chỉ tiêu thu gom rác qua ứng dụng là bao nhiêu" + HERE)
                        .text())
                .contains("45%", "92%");
    }

    @Test
    void neverGivesAnotherYearsValue() {
        var answer = ask("Đến năm 2028 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng" + HERE);

        assertThat(answer.text()).doesNotContain("45%").doesNotContain("92%");
    }

    @Test
    void tellsTheReportDuty() {
        var answer = answered("Báo cáo kết quả gửi khi nào" + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.REPORT_DUTY);
        assertThat(answer.text()).contains("hằng tháng");
    }

    @Test
    void answersFromAGuideWithTheLinesItStandsIn() {
        var answer = answered("mở ví điện tử thế nào");

        assertThat(answer.intent()).isEqualTo(Intent.GUIDE);
        assertThat(answer.guideId()).isEqualTo("vi-dien-tu");
        assertThat(answer.text()).contains("Bạn cài ví điện tử", "1. Mở kho ứng dụng", "Kiểm tra ngày 1/5/2026");
    }

    @Test
    void warnsOfAnOldGuide() {
        assertThat(answered("xin chữ ký số ở đâu").text()).contains("kiểm tra lần cuối ngày 10/1/2025");
    }

    @Test
    void givesTheSafeStepsToSomeoneInDanger() {
        assertThat(answered("em lỡ đọc mã otp cho người lạ rồi").guideId()).isEqualTo("lua-dao-xu-ly");
    }

    @Test
    void quotesThePassageWhereNoRecordAnswers() {
        var answer = answered("Vì sao nhà văn hóa thông minh được chọn thí điểm tại thôn Đông" + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.PASSAGE);
        assertThat(answer.text()).contains("đường truyền tốt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ai chủ trì xây sân bay quốc tế ở xã Bình Minh Hạ?",
                "Ai là người phát minh ra bóng đèn?",
                "khi nào khánh thành cầu vượt biển ở xã Tân Lộc Thượng"
            })
    void saysThatItDoesNotKnow(String question) {
        var answer = ask(question);

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("không tìm thấy").contains("hỏi");
        assertThat(answer.citations()).isEmpty();
    }

    @Test
    void asksWhichPlanIsMeant() {
        var answer = ask("Ai chủ trì rà soát camera an ninh?");

        assertThat(answer.status()).isEqualTo(Answer.Status.CLARIFY);
        assertThat(answer.text()).contains("xã Bình Minh Hạ", "xã Tân Lộc Thượng");
        assertThat(answer.suggestions())
                .hasSize(2)
                .allSatisfy(choice -> assertThat(answered(choice).text()).startsWith("Công an xã"));
    }

    @Test
    void saysThatItHasNoPlanOfAPlace() {
        var answer = ask("Ai chủ trì rà soát camera ở xã Phú Lâm Đông?");

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("xã Phú Lâm Đông", "xã Bình Minh Hạ");
    }

    @Test
    void saysThatItHasNoPlansAtAll() {
        var answer = TestLibrary.with("chu-ky.md").ask("Ai chủ trì rà soát camera ở xã Phú Lâm Đông?");

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("chưa được nhập kế hoạch nào");
    }

    @ParameterizedTest
    @CsvSource({"xin chào, Chào bạn", "cảm ơn em nhiều, Không có gì", "bạn là ai, Hỏi Xã"})
    void talksALittle(String question, String part) {
        assertThat(answered(question).text()).contains(part);
        assertThat(answered(question).intent()).isEqualTo(Intent.SMALL_TALK);
    }

    @Test
    void declinesWithAWayOut() {
        var answer = ask("cho xin số điện thoại của chủ tịch xã");

        assertThat(answer.status()).isEqualTo(Answer.Status.DECLINED);
        assertThat(answer.text()).contains("Văn phòng UBND");
    }

    @Test
    void followsTheConversation() {
        assertThat(files.ask("Ai chủ trì lắp trạm quan trắc độ mặn" + HERE + "?", "vậy khi nào phải xong?")
                        .text())
                .contains("10/5/2026");
        assertThat(files.ask("Ai chủ trì lắp trạm quan trắc độ mặn" + HERE + "?", "ai phối hợp?")
                        .text())
                .contains("Công an xã");
        assertThat(files.ask("Liệt kê nhiệm vụ của Phòng Kinh tế xã Tân Lộc Thượng", "còn Phòng Nội vụ thì sao?")
                        .tasks())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.task().lead()).containsExactly("Phòng Nội vụ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ",
                "Lớp quay video khi nào phải xong ở xã Bình Minh Hạ",
                "Liệt kê các nhiệm vụ của Phòng Nội vụ xã Tân Lộc Thượng",
                "Đến năm 2030 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng ở xã Bình Minh Hạ",
                "Báo cáo kết quả gửi khi nào ở xã Bình Minh Hạ",
                "Vì sao nhà văn hóa thông minh được chọn thí điểm tại thôn Đông ở xã Bình Minh Hạ",
                "mở ví điện tử thế nào",
                "ví bị khóa tiền có mất không"
            })
    void citesTheLinesThatHoldWhatItSays(String question) {
        var answer = answered(question);

        assertThat(answer.citations()).isNotEmpty();
        for (var citation : answer.citations()) {
            assertThat(answer.text()).contains("[" + citation.n() + "]");
            var lines = String.join(
                    " ", TestLibrary.lines(citation.source()).subList(citation.lineStart() - 1, citation.lineEnd()));
            var held = letters(lines);
            assertThat(held).containsAnyOf(letters(citation.quote()), firstWords(citation.quote()));
            assertThat(citation.uri()).contains(citation.documentId());
        }
        assertThat(answer.text()).doesNotContainPattern("\\{\\d}").doesNotContain("null");
        assertThat(answer.citations())
                .extracting(Citation::n)
                .isEqualTo(numbers(answer.citations().size()));
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** An indicator's quote is made of cells: its name must stand in the line. */
    private static String firstWords(String quote) {
        return letters(quote.split(":", 2)[0]);
    }

    @Test
    void goesOnInALongList() {
        var first = "Liệt kê nhiệm vụ của Phòng Văn hóa - Xã hội" + HERE;

        assertThat(files.ask(first).suggestions()).contains("Xem tiếp");
        assertThat(files.ask(first, "xem tiếp").text()).contains("8. ").doesNotContain("7. ");
        assertThat(files.ask(first, "xem tiếp", "tiếp").text()).contains("Đã hết danh sách");
    }

    @Test
    void tellsTheTaskThatANumberPicks() {
        var answer = files.ask("Liệt kê nhiệm vụ của Phòng Kinh tế" + HERE, "việc thứ hai thì sao?");

        assertThat(answer.tasks()).hasSize(1);
        assertThat(answer.text()).contains("cảm biến mực nước");
    }

    @Test
    void countsTheDaysOfTheTaskTalkedAbout() {
        assertThat(files.ask("Rà soát camera an ninh" + HERE + " bao giờ xong?", "còn bao nhiêu ngày?")
                        .text())
                .contains("Còn 36 ngày");
        assertThat(files.ask("Lắp trạm quan trắc độ mặn" + HERE + " bao giờ xong?", "đã quá hạn chưa?")
                        .text())
                .contains("Đã quá hạn 10 ngày");
    }

    @Test
    void correctsAWrongDateAndConfirmsARightOne() {
        assertThat(answered("Rà soát camera an ninh" + HERE + " hạn là 15/6/2026 đúng không?")
                        .text())
                .startsWith("Không phải 15/6/2026: hạn ghi trong kế hoạch là 25/6/2026");
        assertThat(answered("Rà soát camera an ninh" + HERE + " hạn là 25/6/2026 đúng không?")
                        .text())
                .startsWith("Đúng vậy.");
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch của xã Bình Minh Hạ số bao nhiêu, 27/KH-UBND",
        "ke hoach xa binh minh ha ban hanh ngay nao, 12/2/2026",
        "cơ quan nào ban hành kế hoạch của xã Bình Minh Hạ, UBND xã Bình Minh Hạ"
    })
    void tellsWhatAPlanSaysOfItself(String question, String fact) {
        assertThat(answered(question).text()).contains(fact);
    }

    @Test
    void tellsWhoSignedOrThatItCannotBeRead() {
        assertThat(TestLibrary.with("song-van.txt")
                        .ask("ai ký kế hoạch của huyện Sông Vân")
                        .text())
                .contains("Lê Văn Thử");
        assertThat(ask("ai ký kế hoạch của xã Bình Minh Hạ").status()).isEqualTo(Answer.Status.NO_ANSWER);
    }

    @Test
    void goesThroughAGuideStepByStep() {
        var first = "mở ví điện tử thế nào";

        assertThat(files.ask(first, "bước 2 không được").text()).contains("2. Chụp hai mặt", "Tổ công nghệ số");
        assertThat(files.ask(first, "bước 2 không được", "tiếp").text()).contains("3. Liên kết");
        assertThat(files.ask(first, "quay lại").text()).contains("1. Mở kho ứng dụng");
        assertThat(files.ask(first, "bước 9").text()).contains("chỉ có 3 bước");
    }

    @Test
    void namesThePlanAndItsDoubtsInATaskAnswer() {
        assertThat(answered("Ai chủ trì lắp trạm quan trắc độ mặn" + HERE).text())
                .contains("(Theo kế hoạch số 27/KH-UBND của UBND xã Bình Minh Hạ.)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trạm Thú y xã Bình Minh Hạ được giao nhiệm vụ gì?",
                "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ năm 2029?",
                "huyện Bình Minh Hạ có nhiệm vụ gì?",
                "xa phu binh co viec gi qua han"
            })
    void refusesWhatThePlansDoNotHold(String question) {
        assertThat(ask(question).status()).isEqualTo(Answer.Status.NO_ANSWER);
    }

    @Test
    void saysNoRecurrenceTwice() {
        assertThat(answered("Kiểm kê thiết bị tin học" + HERE + " khi nào").text())
                .contains("hằng quý")
                .doesNotContain("(hằng quý)");
    }

    private Answer ask(String question) {
        return files.ask(question);
    }

    private Answer answered(String question) {
        var answer = ask(question);
        assertThat(answer.status()).as(question + " → " + answer.text()).isEqualTo(Answer.Status.ANSWERED);
        return answer;
    }
}
