package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts(new Alarms(new SettableClock()));

    private String verdict(int status, String body) {
        return verdicts.of(new CallResult.Answered(status, Json.read(body)))
                .map(result -> result.getClass().getSimpleName())
                .orElse("token refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200; {\"error\":0,\"data\":{\"message_id\":\"m\"}}; Sent",
                "200; {\"error\":\"0\"}; Sent",
                "200; {\"error\":0,\"data\":7}; Sent",
                "200; {\"error\":\"-213\"}; Gone",
                "400; {\"error\":-213}; Gone",
                "500; {\"error\":-32}; Later",
                "500; {\"error\":0}; Unclear",
                "200; {}; Unclear",
                "200; [0]; Unclear",
                "200; {\"error\":null}; Unclear",
                "200; {\"error\":\"none\"}; Unclear",
                "200; <html>; Unclear",
                "204; ''; Unclear",
                "301; ''; Later",
                "302; <html>; Later",
                "400; <html>; Refused",
                "401; <html>; token refused",
                "401; {\"error\":0}; token refused",
                "403; <html>; Refused",
                "404; {}; Refused",
                "408; ''; Later",
                "429; ''; Later",
                "500; <html>; Unclear",
                "501; <html>; Unclear",
                "502; <html>; Unclear",
                "503; <html>; Later",
                "504; <html>; Unclear",
                "520; <html>; Unclear"
            })
    void judgesByTheErrorFieldFirst(int status, String body, String verdict) {
        assertThat(verdict(status, body)).isEqualTo(verdict);
    }

    @Test
    void knowsEachKindOfEachCode() {
        assertThat(ErrorCodes.of(-221).remedy()).isNotBlank();
        assertThat(ErrorCodes.of(-213).remedy()).isEmpty();
        assertThat(ErrorCodes.of(-98765).kind()).isEqualTo(ErrorCodes.Kind.REFUSED);
    }
}
