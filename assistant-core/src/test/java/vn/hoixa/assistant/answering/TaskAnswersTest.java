package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.understanding.Intent;

/** One task: who does it, until when, and in which plan. */
class TaskAnswersTest extends AnsweringFixture {
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
            Lớp quay video giới thiệu làng nghề khi nào phải xong     | Hạn chót: trước 30/6/2026 [1].
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

        assertThat(answered(question).text()).contains(", đã qua hạn ghi trong kế hoạch 10 ngày [1].");
        assertThat(files.ask(TestLibrary.at(LocalDate.of(2026, 5, 10)), question)
                        .text())
                .doesNotContain("qua hạn");
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

    @Test
    void namesThePlanAndItsDoubtsInATaskAnswer() {
        assertThat(answered("Ai chủ trì lắp trạm quan trắc độ mặn" + HERE).text())
                .contains("(Theo kế hoạch số 27/KH-UBND của UBND xã Bình Minh Hạ.)");
    }

    @Test
    void saysNoRecurrenceTwice() {
        assertThat(answered("Kiểm kê thiết bị tin học" + HERE + " khi nào").text())
                .contains("hằng quý")
                .doesNotContain("(hằng quý)");
    }
}
