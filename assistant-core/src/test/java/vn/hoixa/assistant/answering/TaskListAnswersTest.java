package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.understanding.Intent;

/** Lists of tasks by body, time and topic. */
class TaskListAnswersTest extends AnsweringFixture {
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
}
