package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Services without a guide are refused with whom to ask, never answered from a guide about something else. */
class ServicesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "đăng ký kết hôn cần giấy tờ gì",
                "lam ho chieu mat bao lau",
                "xin giấy phép xây dựng ở đâu",
                "mở ví điện tử để vay vốn thế nào"
            })
    void refusesWithWhomToAsk(String question) {
        var answer = TestLibrary.shared().ask(question);

        assertThat(answer.status()).isEqualTo(Answer.Status.NO_ANSWER);
        assertThat(answer.text()).contains("chưa có hướng dẫn", "Bạn hỏi");
        assertThat(answer.citations()).isEmpty();
    }

    @Test
    void leavesQuestionsOfItsGuidesAlone() {
        assertThat(TestLibrary.shared().ask("mở ví điện tử thế nào").guideId()).isEqualTo("vi-dien-tu");
    }

    @Test
    void everyServiceHasNamesAndADoor() {
        DataFile.table(Services.class, "services.txt").forEach((names, ask) -> {
            assertThat(ask).isNotBlank();
            for (var name : names.split("\\|")) {
                assertThat(VietnameseText.foldedWords(name)).isNotBlank();
            }
        });
    }
}
