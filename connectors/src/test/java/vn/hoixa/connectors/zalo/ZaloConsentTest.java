package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoixa.connectors.zalo.FakeZalo.TokenFault;
import vn.hoixa.knowledge.TestDatabase;

class ZaloConsentTest {
    private static final URI REDIRECT = URI.create("https://xa.example/zalo?a=1&b=ấp");

    private static final DataSource DATABASE = TestDatabase.migrated("classpath:db/migration/connectors");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final FakeZalo zalo = new FakeZalo(clock);
    private final ZaloTokens tokens = new ZaloTokens(DATABASE, zalo.settings(""), clock, PATIENCE);
    private final ZaloConsent consent = new ZaloConsent(zalo.settings(""), tokens, clock);

    @BeforeEach
    void empty() {
        JdbcClient.create(DATABASE).sql("delete from zalo_token").update();
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    /** The vector of RFC 7636, appendix B. */
    @Test
    void challengesAsTheStandardSays() {
        assertThat(ZaloConsent.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void makesASecretOfItsOwnForEachAttempt() {
        assertThat(consent.verifier()).matches("[A-Za-z0-9_-]{43}");
        assertThat(new ZaloConsent(zalo.settings(""), tokens, clock).verifier()).isNotEqualTo(consent.verifier());
    }

    @Test
    void leadsToZalosPage() {
        var page = consent.consentPage(REDIRECT);
        assertThat(page.toString()).startsWith(zalo.url() + "/v4/oa/permission?app_id=" + FakeZalo.APP_ID + "&");
        var query = UriComponentsBuilder.fromUri(page).build().getQueryParams();
        assertThat(query.getFirst("redirect_uri"))
                .isEqualTo(URLEncoder.encode(REDIRECT.toString(), StandardCharsets.UTF_8));
        assertThat(query.getFirst("code_challenge")).isEqualTo(ZaloConsent.challenge(consent.verifier()));
        assertThat(query.getFirst("state")).matches("[A-Za-z0-9_-]{43}");
        assertThat(page.toString()).doesNotContain(consent.verifier()).doesNotContain("secret");
    }

    @Test
    void walksFromThePageToLivingTokens() throws Exception {
        var sentTo = browse(consent.consentPage(URI.create("https://xa.example/zalo")));

        consent.exchange(consent.codeOf("  " + sentTo + "\n"), consent.verifier());

        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(new ZaloTokens(DATABASE, zalo.settings(""), clock, PATIENCE).access())
                .isEqualTo(zalo.access());
        assertThat(tokens.state().problem()).isNull();
    }

    @Test
    void replacesWhatWasBurntWithoutARestart() throws Exception {
        var running = new ZaloTokens(DATABASE, zalo.settings("burnt"), clock, PATIENCE);
        assertThatThrownBy(running::access).isInstanceOf(ZaloTokenException.class);

        consent.exchange(code(), consent.verifier());

        assertThat(running.access()).isEqualTo(zalo.access());
    }

    @Test
    void takesACodeAlone() throws Exception {
        assertThat(consent.codeOf(" aB3_-x ")).isEqualTo("aB3_-x");
        assertThat(consent.codeOf("code=a%2Bb")).isEqualTo("a+b");
        assertThat(consent.codeOf("https://xa.example/zalo?oa_id=1&code=abc#top"))
                .isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "https://xa.example/zalo",
                "https://xa.example/zalo?error=denied",
                "https://xa.example/zalo?code=&state=",
                "https://xa.example/zalo?code=abc&state=of-another-attempt",
                "?&=&=="
            })
    void saysWhatIsWrongWithWhatWasPasted(String pasted) {
        assertThatThrownBy(() -> consent.codeOf(pasted))
                .isInstanceOf(ZaloConsentException.class)
                .hasMessageMatching("(?s)[A-ZĐ].*[.]");
    }

    @Test
    void saysThatACodeWorksOnce() throws Exception {
        var code = code();
        consent.exchange(code, consent.verifier());
        var access = tokens.access();

        assertThatThrownBy(() -> consent.exchange(code, consent.verifier()))
                .isInstanceOf(ZaloConsentException.class)
                .hasMessageContaining("-14014")
                .hasMessageContaining("10 phút")
                .hasMessageNotContaining(code);
        assertThat(tokens.access()).isEqualTo(access);
    }

    @Test
    void provesThatItAskedItself() {
        var code = code();
        assertThatThrownBy(() -> consent.exchange(code, "somebody else's verifier"))
                .isInstanceOf(ZaloConsentException.class);
    }

    @Test
    void saysThatTheAnswerWasLost() {
        zalo.nextTokenFault(TokenFault.ANSWER_CUT);
        var code = code();
        assertThatThrownBy(() -> consent.exchange(code, consent.verifier()))
                .isInstanceOf(ZaloConsentException.class)
                .hasMessageContaining("mở lại trang");
        assertThat(zalo.tokenCalls()).isEqualTo(1);
    }

    @Test
    void saysThatZaloCannotBeReached() {
        zalo.close();
        assertThatThrownBy(() -> consent.exchange("c", consent.verifier()))
                .isInstanceOf(ZaloConsentException.class)
                .hasMessageContaining("Kiểm tra mạng");
    }

    @Test
    void namesTheMismatchOfTheRedirect() {
        assertThat(Phrases.find("consent.-14003").orElseThrow()).contains("Địa chỉ chuyển hướng");
    }

    private String code() {
        return zalo.newCode(ZaloConsent.challenge(consent.verifier()));
    }

    private static String browse(URI page) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }
}
