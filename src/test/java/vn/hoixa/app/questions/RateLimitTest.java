package vn.hoixa.app.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

@HttpTest(properties = "hoixa.rate-per-minute=3")
class RateLimitTest {
    @LocalServerPort
    int port;

    @Test
    void countsThePageAndTheApiTogetherAndTellsWhenToComeBack() {
        var http = new Http(port);
        assertThat(http.ask("{\"question\": \"một\"}").statusCode()).isEqualTo(200);
        assertThat(http.form("hai").statusCode()).isEqualTo(303);
        assertThat(http.form("ba").statusCode()).isEqualTo(303);

        var program = http.ask("{\"question\": \"bốn\"}");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);

        var person = http.form("năm");
        assertThat(person.statusCode()).isEqualTo(429);
        assertThat(person.headers().firstValue("Retry-After")).isPresent();
        assertThat(person.body()).contains("Bạn hỏi nhanh quá", "năm");

        var disguised = http.send(http.to("/api/v1/ask")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "203.0.113.9")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"question\": \"sáu\"}")));
        assertThat(disguised.statusCode()).isEqualTo(429);
        assertThat(http.get("/api/v1/documents").statusCode()).isEqualTo(200);
    }
}
