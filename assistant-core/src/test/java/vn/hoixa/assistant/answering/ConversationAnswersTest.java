package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.knowledge.library.TaskRecord;

/** Small talk, and questions that lean on the one before. */
class ConversationAnswersTest extends AnsweringFixture {
    @ParameterizedTest
    @CsvSource({
        "xin chào, Chào bạn",
        "chào cháu, Chào bạn",
        "alo, Chào bạn",
        "gọi người thật, Tổ công nghệ số cộng đồng",
        "cảm ơn em nhiều, Không có gì",
        "bạn là ai, Hỏi Xã"
    })
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
    void goesOnInTheListOfAllPlansToItsEnd() {
        var first = "Liệt kê toàn bộ nhiệm vụ đang chưa xong";
        int all = files.ask(first).tasks().size();
        var told = new ArrayList<String>(List.of(first));
        while (told.size() < all / 7 + 1) {
            told.add("xem tiếp");
            var page = files.ask(told.toArray(String[]::new));
            assertThat(page.tasks()).hasSize(all);
            assertThat(page.text()).contains("trong " + all + " việc", (told.size() * 7 - 6) + ". ");
        }

        assertThat(files.ask(told.toArray(String[]::new)).text()).contains(all + ". ", "Đã hết danh sách: có " + all);
        assertThat(files.ask(first).tasks().stream().map(TaskRecord::documentId).distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "việc 2, việc thứ 3",
        "việc thứ 2 ai làm, việc số 3 khi nào xong",
        "việc thứ 2 khi nào xong, việc thứ ba ai chủ trì",
        "việc 50, việc thứ 3"
    })
    void keepsTheListWhileItsTasksAreAskedAbout(String one, String another) {
        var first = "Liệt kê nhiệm vụ của Phòng Văn hóa - Xã hội" + HERE;
        var list = files.ask(first).tasks();

        assertThat(files.ask(first, one, another).tasks()).containsExactly(list.get(2));
        assertThat(files.ask(first, one, "ai phối hợp?", another).tasks()).containsExactly(list.get(2));
        assertThat(files.ask(first, one, "cảm ơn em", another).tasks()).containsExactly(list.get(2));
        assertThat(files.ask(first, one, "xem tiếp").text()).contains("8. ").doesNotContain("7. ");
        assertThat(files.ask(first, one, "quay lại").text()).contains("1. ").doesNotContain("8. ");
        assertThat(files.ask(first, "xem tiếp", "quay lại").text())
                .contains("1. ")
                .doesNotContain("8. ");
        assertThat(files.ask(first, one, "mở ví điện tử thế nào", another).tasks())
                .doesNotContain(list.get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tiếp", "không được", "xem tiếp", "quay lại", "bước 3 không được", "việc thứ 2", "ai?", "?"})
    void asksWhatItIsAboutWhereNothingIsGoingOn(String question) {
        assertThat(ask(question).status()).isEqualTo(Answer.Status.CLARIFY);
        assertThat(ask(question).text()).contains("về việc gì").doesNotContain("[1]");
        assertThat(files.ask("xin chào", question).text()).contains("về việc gì");
    }

    @Test
    void forgetsNothingByAskingBack() {
        var first = "Lắp trạm quan trắc độ mặn" + HERE + " bao giờ xong?";

        assertThat(files.ask(first, "tiếp").status()).isEqualTo(Answer.Status.CLARIFY);
        assertThat(files.ask(first, "tiếp", "ai phối hợp?").text()).contains("Công an xã");
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
