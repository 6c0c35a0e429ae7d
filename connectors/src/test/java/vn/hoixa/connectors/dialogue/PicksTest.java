package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.connectors.channel.Choice;

/** Choices by number and by their words. */
class PicksTest {
    private final Talk talk = new Talk();

    @BeforeEach
    void offer() {
        talk.offered(
                Choice.of("Ai chủ trì việc này?"), new Choice("Hạn nộp", "Khi nào phải nộp?"), Choice.of("Đường đi"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, Khi nào phải nộp?",
        "2., Khi nào phải nộp?",
        "(2), Khi nào phải nộp?",
        "số 2, Khi nào phải nộp?",
        "SO 2, Khi nào phải nộp?",
        "câu 2, Khi nào phải nộp?",
        "câu hai ạ, Khi nào phải nộp?",
        "chọn số 3 nhé, Đường đi",
        "số ba, Đường đi",
        "2️⃣, Khi nào phải nộp?",
        "01, Ai chủ trì việc này?",
        "hạn nộp, Khi nào phải nộp?",
        "HAN NOP, Khi nào phải nộp?",
        "khi nao phai nop, Khi nào phải nộp?",
        "duong di, Đường đi",
        "ĐƯỜNG ĐI!, Đường đi"
    })
    void aNumberOrTheWordsOfAChoicePickIt(String typed, String asked) {
        talk.say(Normalizer.normalize(typed, Normalizer.Form.NFD));

        assertThat(talk.assistant.lastQuestion()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "số 12", "câu mười"})
    void aNumberBeyondIsAskedForAgain(String typed) {
        var reply = Talk.last(talk.say(typed));

        assertThat(reply.text()).isEqualTo(phrase("choose", 3));
        assertThat(reply.choices()).hasSize(3);
        assertThat(talk.assistant.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2/3", "việc thứ 2", "2 người có được không", "bước 2", "ba", "5%", "chỉ tiêu 3"})
    void otherNumbersAreQuestions(String typed) {
        talk.say(typed);

        assertThat(talk.assistant.lastQuestion()).isEqualTo(typed);
    }

    @Test
    void aNumberThatMeansNothingIsNotAsked() {
        assertThat(Talk.last(talk.offered().say("2")).text()).isEqualTo(phrase("choose.none"));
        assertThat(talk.assistant.asked).isEmpty();
    }

    @Test
    void oneChoiceAloneHasItsOwnSentence() {
        assertThat(Talk.last(talk.offered(Choice.of("Tiếp")).say("2")).text()).isEqualTo(phrase("choose.one"));
    }

    @Test
    void whatAChoiceSaysMayBeACommand() {
        assertThat(talk.offered(new Choice("Nghỉ", "/huy")).say("nghi").then()).isEqualTo(Response.Then.START_ANEW);
    }
}
