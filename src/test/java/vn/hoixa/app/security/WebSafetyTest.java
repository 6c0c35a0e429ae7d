package vn.hoixa.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

@HttpTest
class WebSafetyTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tai-lieu",
                "/huong-dan",
                "/huong-dan/doi-mat-khau",
                "/nguon/plan-text?tu=12&den=13",
                "/tra-loi/1",
                "/api/v1/verified-answers",
                "/khong-co",
                "/api/v1/documents",
                "/hoixa.js",
                "/actuator/health/liveness"
            })
    void everyResponseCarriesTheHeadersThatGuardABrowser(String path) {
        var headers = http.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/documents",
        "PUT, /api/v1/tasks",
        "PATCH, /api/v1/tasks",
        "POST, /api/v1/documents",
        "POST, /",
        "POST, /actuator/shutdown",
        "POST, /actuator/health",
        "DELETE, /",
        "OPTIONS, /api/v1/ask"
    })
    void nothingCanBeChanged(String method, String path) {
        var response = http.send(http.to(path).method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/verified-answers",
        "POST, /api/v1/verified-answers",
        "DELETE, /api/v1/verified-answers/1",
        "GET, /api/v1/open-questions"
    })
    void theAdministrationIsClosedWhereNoPasswordIsSet(String method, String path) {
        var response = http.send(
                http.to(path).header("Authorization", "Basic YWRtaW46").method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("HOIXA_ADMIN_PASSWORD");
    }

    @Test
    void anOfficialsAnswerIsShownAsTextAndSaysThatItEnded() {
        var page = http.get("/tra-loi/1").body();
        assertThat(page).contains("Dòng một.", "2/1/2025", "đã hết giá trị").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/loggers",
                "/actuator/heapdump",
                "/login",
                "/logout",
                "/..%2fapplication.properties",
                "/webjars/",
                "/api/v1/nothing"
            })
    void nothingElseIsThere(String path) {
        assertThat(http.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void healthTellsNoDetails() {
        assertThat(http.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        for (var headers : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://evil.example"})) {
            assertThat(http.form("xin chào", headers).statusCode()).isEqualTo(403);
        }
        for (var headers : List.of(
                new String[] {"Sec-Fetch-Site", "same-origin"},
                new String[] {"Origin", "http://localhost:" + port},
                new String[] {"Origin", "null"})) {
            assertThat(http.form("xin chào", headers).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anErrorPageOfAnUnknownAddressIsAPageForPeopleAndAProblemForPrograms() {
        var page = http.get("/khong-co");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không tìm thấy", "Về trang hỏi đáp").doesNotContain("Whitelabel");
        var problem = http.send(http.to("/khong-co"));
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
