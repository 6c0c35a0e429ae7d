package vn.hoixa.app.messengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** While an office sets Zalo up, it does not know the secret yet that Zalo shows where the webhook's address is saved. */
@HttpTest(properties = {"hoixa.zalo.app-id=4302871605713950002", "hoixa.zalo.app-secret=secret-of-the-app"})
@ExtendWith(OutputCaptureExtension.class)
class ZaloSetUpTest {
    @LocalServerPort
    int port;

    @Test
    void answersZalosProbeBeforeZaloIsSwitchedOnAndTakesNothingElse(CapturedOutput output) {
        assertThat(post("{}")).isEqualTo(200);
        assertThat(post("{\"event_name\":\"follow\"}")).isEqualTo(404);
        assertThat(post("")).isEqualTo(404);
        assertThat(output.getAll())
                .contains("Chưa bật Zalo. Thiếu HOIXA_ZALO_OA_SECRET")
                .doesNotContain("secret-of");
    }

    private int post(String body) {
        var http = new Http(port);
        return http.send(http.to("/webhooks/zalo")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
