package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.connectors.channel.SendResult;

class ZaloWindowTest {
    private static final Instant HEARD = Instant.parse("2026-03-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, false, ''",
        "PT-1M, false, ''",
        "PT48H, false, ''",
        "PT48H0.001S, false, Refused",
        "PT48H0.001S, true, ''",
        "PT168H, false, Refused",
        "PT168H, true, ''",
        "PT168H0.001S, true, Gone",
        "PT168H0.001S, false, Gone",
        "PT9000H, true, Gone"
    })
    void closesAfterTwoDaysOrSevenDays(Duration silence, boolean billed, String result) {
        var refusal = ZaloWindow.refusal(HEARD, HEARD.plus(silence), billed);
        assertThat(refusal.map(SendResult::getClass).map(Class::getSimpleName).orElse(""))
                .isEqualTo(result);
    }
}
