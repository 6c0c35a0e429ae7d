package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "Bad Request: chat not found, GONE",
        "Bad Request: Chat Not Found, GONE",
        "Bad Request: group chat was deactivated, GONE",
        "Bad Request: message thread not found, NO_TOPIC",
        "Bad Request: can't parse entities: unexpected end, BAD_MARKUP"
    })
    void theWordsTellWhatFollows(String words, Refusals.Meaning meaning) {
        assertThat(Refusals.of(refusal(400, true, words))).contains(meaning);
    }

    @Test
    void otherWordsCodesAndSpeakersTellNothing() {
        assertThat(Refusals.of(refusal(400, true, "Bad Request: message is too long")))
                .isEmpty();
        assertThat(Refusals.of(refusal(404, true, "chat not found"))).isEmpty();
        assertThat(Refusals.of(refusal(400, false, "chat not found"))).isEmpty();
    }

    private static ApiFailure.Answered refusal(int code, boolean telegram, String words) {
        return new ApiFailure.Answered(code, telegram, words, Duration.ZERO, null);
    }
}
