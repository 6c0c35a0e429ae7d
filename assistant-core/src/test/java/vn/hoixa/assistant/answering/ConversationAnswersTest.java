package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.understanding.Intent;

/** Small talk, and questions that lean on the one before. */
class ConversationAnswersTest extends AnsweringFixture {
    @ParameterizedTest
    @CsvSource({"xin chào, Chào bạn", "cảm ơn em nhiều, Không có gì", "bạn là ai, Hỏi Xã"})
    void talksALittle(String question, String part) {
        assertThat(answered(question).text()).contains(part);
        assertThat(answered(question).intent()).isEqualTo(Intent.SMALL_TALK);
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
}
