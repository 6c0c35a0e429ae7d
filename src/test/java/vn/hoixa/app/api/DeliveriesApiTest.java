package vn.hoixa.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** What waits and what failed is for the administrator, who has it sent again. */
@HttpTest(properties = "hoixa.admin.password=mật khẩu thử")
@DirtiesContext
class DeliveriesApiTest {
    private static final String LOGIN =
            Base64.getEncoder().encodeToString("admin:mật khẩu thử".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void showsWhatFailedAndSendsItAgainOnce() {
        var counts = Http.json(send("GET", ""));
        assertThat(counts.get("waitingIn").asInt()).isEqualTo(3);
        assertThat(counts.get("oldestInSeconds").asInt()).isEqualTo(90);
        assertThat(counts.get("waitingOut").asInt()).isEqualTo(4);

        var failed = Http.json(send("GET", "/failed?limit=1"));
        assertThat(failed.get("total").asInt()).isEqualTo(2);
        var first = failed.get("items").get(0);
        assertThat(first.get("direction").asString()).isEqualTo("out");
        assertThat(first.get("reason").asString()).isEqualTo("hết hạn mức");
        assertThat(first.get("failedAt").asString()).isEqualTo("2025-06-20T00:30:00+07:00");

        assertThat(send("POST", "/out/12/again").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/out/12/again").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/sideways/12/again").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/out/twelve/again").statusCode()).isEqualTo(400);
    }

    @Test
    void isClosedToEverybodyElse() {
        assertThat(http.get("/api/v1/deliveries").statusCode()).isEqualTo(401);
        assertThat(http.send(http.to("/api/v1/deliveries/in/5/again").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> send(String method, String path) {
        return http.send(http.to("/api/v1/deliveries" + path)
                .header("Authorization", "Basic " + LOGIN)
                .method(method, BodyPublishers.noBody()));
    }
}
