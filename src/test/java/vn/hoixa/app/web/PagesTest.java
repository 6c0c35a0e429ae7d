package vn.hoixa.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;
import vn.hoixa.app.fakes.FakeLibrary;

@HttpTest
class PagesTest {
    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void asksByAPlainFormAndShowsTheConversationAfterARedirect() {
        var posted = http.form("Việc nào quá hạn?");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location").orElseThrow()).endsWith("/#luot-cuoi");
        var cookie = posted.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(cookie).matches("hoixa_chat=[0-9a-f]{32};.*");

        var page = page("/", cookie);
        assertThat(page.body())
                .contains(
                        "Việc nào quá hạn?",
                        "Quá hạn 97 ngày",
                        "Xem thêm 2 việc",
                        "href=\"/nguon/plan-text?tu=12&amp;den=15#dong-12\"");
        assertThat(page("/", null).body()).doesNotContain("Quá hạn 97 ngày").contains("Ví dụ, bấm để hỏi");
    }

    @Test
    void answersAScriptWithTheNewTurnAlone() {
        var turn = http.form("Quên mật khẩu", "HX-Request", "true");
        assertThat(turn.statusCode()).isEqualTo(200);
        assertThat(turn.body().strip()).startsWith("<article").contains("/huong-dan/doi-mat-khau/buoc/1");
    }

    @Test
    void keepsAConversationAndForgetsItWhenAsked() {
        var cookie = http.form("một").headers().firstValue("Set-Cookie").orElseThrow();
        http.form("hai", "Cookie", cookie.split(";")[0]);
        assertThat(page("/", cookie).body()).contains("Bạn hỏi: một", "Bạn hỏi: hai");
        var ended = http.send(http.to("/hoi")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("moi=1")));
        assertThat(ended.headers().firstValue("Set-Cookie").orElseThrow()).contains("hoixa_chat=;", "Max-Age=0");
    }

    @Test
    void takesNoConversationIdThatItDidNotGive() {
        var posted = http.form("một", "Cookie", "hoixa_chat=dat-san");
        assertThat(posted.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("dat-san");
    }

    @Test
    void saysWhatIsWrongWithAQuestionAndKeepsItsWords() {
        var empty = http.form("  ");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Bạn chưa nhập câu hỏi.");
        var tooLong = http.form("dài ".repeat(600));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("2.000 ký tự", "dài dài");
        assertThat(http.form(" ", "HX-Request", "true").body()).contains("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nguon/plan-text?tu=12&den=13",
                "/nguon/plan-pdf?tu=19&den=20",
                "/tai-lieu",
                "/huong-dan",
                "/huong-dan/doi-mat-khau",
                "/huong-dan/doi-mat-khau/buoc/3"
            })
    void showsTextOfDocumentsAsTextOnly(String path) {
        var page = http.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain("<script>alert")
                .doesNotContain(" 49 ")
                .contains("lang=\"vi\"");
    }

    @Test
    void showsQuestionsAndAnswersAsTextOnly() {
        var page = http.form(FakeLibrary.HOSTILE + "<img src=x onerror=alert(1)>", "HX-Request", "true");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{7*7}} ${7*7}", "[9]")
                .doesNotContain("<script>", "<img src=x");
    }

    @Test
    void showsTheCitedLinesTheirOriginalsAndWhatIsAround() {
        var page = http.get("/nguon/plan-pdf?tu=19&den=20").body();
        assertThat(page)
                .contains("Trang 1, dòng 19", "Phòng Văn hóa - Xã hội chủ trì thực hiện dòng 19", "Gốc trong tệp:")
                .contains("Trang 1, dòng 11", "Trang 2, dòng 8")
                .doesNotContain("Trang 1, dòng 10<", "Trang 2, dòng 9<");
        assertThat(http.get("/nguon/plan-text?tu=20&den=20").body()).doesNotContain("Gốc trong tệp:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nguon/khong-co",
                "/huong-dan/khong-co",
                "/huong-dan/doi-mat-khau/buoc/5",
                "/huong-dan/doi-mat-khau/buoc/0"
            })
    void saysWhatIsNotThere(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu=0", "tu=5&den=4", "tu=x", "tu=1&den=99999", "tu=2147483647&den=2147483647"})
    void refusesImpossibleLines(String query) {
        assertThat(http.get("/nguon/plan-text?" + query).statusCode()).isIn(400, 200);
    }

    @Test
    void leadsThroughAGuideStepByStep() {
        var first = http.get("/huong-dan/doi-mat-khau/buoc/1").body();
        assertThat(first).contains("Bước 1/3", "Bước tiếp theo", "Cần chuẩn bị").doesNotContain(">Quay lại<");
        var second = http.get("/huong-dan/doi-mat-khau/buoc/2").body();
        assertThat(second).contains("Bước 2/3", "Quay lại", "Khi gặp lỗi", "Cẩn thận lừa đảo", "2/5/2025");
        var other = http.get("/huong-dan/doi-mat-khau/buoc/4").body();
        assertThat(other)
                .contains("Bước 1/1", "Cách làm tại công an xã", "Xong, về trang hỏi đáp")
                .doesNotContain("Bước tiếp theo");
    }

    @Test
    void remembersLargeTextAndLeadsBackWithinTheSiteOnly() {
        var set = http.get("/co-chu?co=to&ve=/tai-lieu");
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(set.headers().firstValue("Location")).hasValue("/tai-lieu");
        var cookie = set.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(page("/tai-lieu", cookie).body()).contains("class=\"chu-to\"", "Chữ thường");
        assertThat(http.get("/co-chu?co=to&ve=//evil.example").headers().firstValue("Location"))
                .hasValue("/");
        assertThat(http.get("/co-chu?co=to&ve=https://evil.example").headers().firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void listsDocumentsWithTheReasonOfAFailure() {
        assertThat(http.get("/tai-lieu").body())
                .contains("Kế hoạch chuyển đổi số xã Mẫu năm 2025", "7/KH-UBND", "20/1/2025", "3 nhiệm vụ")
                .contains("Không nạp được.", "Tệp bị hỏng hoặc không phải DOCX.", "bản quét đã sửa lỗi chữ");
    }

    private HttpResponse<String> page(String path, @org.jspecify.annotations.Nullable String setCookie) {
        var request = http.to(path).header("Accept", "text/html");
        return http.send(
                setCookie == null ? request : request.header("Cookie", setCookie.split(";")[0]));
    }
}
