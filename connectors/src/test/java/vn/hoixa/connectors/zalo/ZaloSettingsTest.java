package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZaloSettingsTest {
    private static ZaloSettings settings(String appId, String appSecret, String oaSecret, String url) {
        return new ZaloSettings(appId, appSecret, oaSecret, "", url, "", false, false);
    }

    @Test
    void isUnwantedWhenNothingIsSet() {
        assertThat(settings("", " ", "", "").wanted()).isFalse();
        assertThat(settings("1", "", "", "").wanted()).isTrue();
        assertThat(new ZaloSettings("", "", "", "r", "", "", false, false).wanted())
                .isTrue();
    }

    @Test
    void waitsForTheSecretThatZaloShowsLast() {
        assertThat(settings("1", "a", "", "").awaitsOaSecret()).isTrue();
        assertThat(settings("1", "a", "", "").wanted()).isFalse();
        assertThat(settings("1", "a", "", "").missingForTokens()).isEmpty();
        assertThat(settings("1", "a", "", "").missing())
                .singleElement()
                .asString()
                .contains("HOIXA_ZALO_OA_SECRET", "zalo consent", "không cần");
        assertThat(settings("1", "a", "o", "").awaitsOaSecret()).isFalse();
        assertThat(settings("1", "a", "o", "").wanted()).isTrue();
        assertThat(settings("1", "", "", "").awaitsOaSecret()).isFalse();
        assertThat(settings("", "", "o", "").wanted()).isTrue();
    }

    @Test
    void namesEachVariableThatIsMissing() {
        assertThat(settings("1", "a", "o", "").missing()).isEmpty();
        assertThat(settings("", "", "", "").missing())
                .satisfiesExactly(
                        one -> assertThat(one).contains("HOIXA_ZALO_APP_ID"),
                        two -> assertThat(two).contains("HOIXA_ZALO_APP_SECRET"),
                        three -> assertThat(three).contains("HOIXA_ZALO_OA_SECRET"));
    }

    @Test
    void goesToZaloUnlessToldOtherwise() {
        var settings = settings(" 1 ", "a", "o", " ");
        assertThat(settings.appId()).isEqualTo("1");
        assertThat(settings.apiUrl()).isEqualTo("https://openapi.zalo.me");
        assertThat(settings.oauthUrl()).isEqualTo("https://oauth.zaloapp.com");
        assertThat(settings("1", "a", "o", "https://proxy.example/").apiUrl()).isEqualTo("https://proxy.example");
    }

    @Test
    void sendsNoSecretInClearTextOverANetwork() {
        assertThat(settings("1", "a", "o", "http://localhost:8081").missing()).isEmpty();
        assertThat(settings("1", "a", "o", "http://127.0.0.1:8081").missing()).isEmpty();
        for (var bad :
                new String[] {"http://zalo.example", "ftp://zalo.example", "zalo.example", "https:// x", "http:"}) {
            assertThat(settings("1", "a", "o", bad).missing())
                    .as(bad)
                    .singleElement()
                    .asString()
                    .contains("HOIXA_ZALO_API_URL");
        }
    }

    @Test
    void refusesSecretsThatNoHeaderCanCarry() {
        assertThat(settings("1", "a\nb", "o", "").missing()).hasSize(1);
        assertThat(settings("1", "khóa", "o", "").missingForTokens()).hasSize(1);
        assertThat(settings("1", "a", "khóa", "").missing()).hasSize(1);
        assertThat(settings("1", "a", "khóa", "").missingForTokens()).isEmpty();
    }

    @Test
    void tellsNoSecret() {
        var settings = new ZaloSettings("1", "secret-a", "secret-o", "secret-r", "", "", true, true);
        assertThat(settings.toString()).doesNotContain("secret").contains("appId=1");
    }
}
