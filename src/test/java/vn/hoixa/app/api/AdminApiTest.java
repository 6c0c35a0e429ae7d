package vn.hoixa.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** Officials' answers are for the administrator; everybody else is told to log in. */
@HttpTest(properties = "hoixa.admin.password=mật khẩu thử")
class AdminApiTest {
    private static final String ADDRESS = "/api/v1/verified-answers";

    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void addsListsAndRemoves() {
        var added = send("POST", ADDRESS, """
                {"question": "Bể bơi mở cửa mấy giờ?", "wordings": ["Giờ mở cửa bể bơi?"], "answer": "Từ 5 giờ.",
                 "by": "Văn phòng UBND xã", "validUntil": "2025-12-31", "unknown": 1}""");
        assertThat(added.statusCode()).isEqualTo(201);
        var answer = Http.json(added);
        var id = answer.get("id").asLong();
        assertThat(added.headers().firstValue("Location")).hasValue("/tra-loi/" + id);
        assertThat(answer.get("answeredOn").asString()).isEqualTo("2025-06-20");
        assertThat(answer.get("validUntil").asString()).isEqualTo("2025-12-31");
        assertThat(answer.get("source").isNull()).isTrue();

        var list = Http.json(send("GET", ADDRESS + "?limit=1", null));
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("items").get(0).get("id").asLong()).isEqualTo(id);

        assertThat(http.get("/tra-loi/" + id).body()).contains("Bể bơi mở cửa mấy giờ?", "Từ 5 giờ.", "31/12/2025");
        assertThat(send("DELETE", ADDRESS + "/" + id, null).statusCode()).isEqualTo(204);
        assertThat(send("DELETE", ADDRESS + "/" + id, null).statusCode()).isEqualTo(404);
        assertThat(http.get("/tra-loi/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void listsQuestionsWithoutAnAnswer() {
        var open = Http.json(send("GET", "/api/v1/open-questions?days=7", null));
        assertThat(open.get("items").get(0).get("count").asInt()).isEqualTo(7);
        assertThat(open.get("items").get(0).get("lastAskedAt").asString()).isEqualTo("2025-06-20T00:30:00+07:00");
        assertThat(send("GET", "/api/v1/open-questions?days=0", null).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Còn thiếu câu hỏi.",
                "{\"question\": \"a\", \"answer\": \"b\"} | Còn thiếu người trả lời.",
                "{\"question\": \"a\", \"answer\": \"b\", \"by\": \"c\", \"validUntil\": \"mai\"} | JSON",
                "[] | JSON"
            })
    void saysWhatIsMissing(String body, String reason) {
        var refused = send("POST", ADDRESS, body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.json(refused).get("detail").asString()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/verified-answers",
        "POST, /api/v1/verified-answers",
        "DELETE, /api/v1/verified-answers/1",
        "GET, /api/v1/open-questions",
        "PUT, /api/v1/verified-answers"
    })
    void nobodyElseGetsIn(String method, String path) {
        var stranger = http.send(http.to(path).method(method, BodyPublishers.noBody()));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic ");
        assertThat(stranger.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(stranger.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Http.json(stranger).get("detail").asString()).contains("HOIXA_ADMIN_PASSWORD");
    }

    @Test
    void otherWaysToCallAreRefusedAndOtherSitesToo() {
        assertThat(send("PUT", ADDRESS, "{}").statusCode()).isEqualTo(405);
        var foreign = http.send(http.to(ADDRESS + "/1")
                .header("Authorization", basic("admin", "mật khẩu thử"))
                .header("Sec-Fetch-Site", "cross-site")
                .method("DELETE", BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void theDescriptionTellsHowToLogIn() {
        assertThat(http.get("/v3/api-docs").body())
                .contains("\"scheme\":\"basic\"", "verified-answers", "open-questions");
    }

    private HttpResponse<String> send(String method, String path, @org.jspecify.annotations.Nullable String body) {
        return http.send(http.to(path)
                .header("Authorization", basic("admin", "mật khẩu thử"))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
