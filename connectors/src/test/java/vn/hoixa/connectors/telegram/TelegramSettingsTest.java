package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSettingsTest {
    private static final String TOKEN = "123456:ABC-def_9";

    @Test
    void pollsTelegramsOwnServerUnlessToldOtherwise() {
        var settings = TelegramSettings.of(" " + TOKEN + "\n", null, " ", "", null);

        assertThat(settings.mode()).isEqualTo(TelegramSettings.Mode.POLLING);
        assertThat(settings.apiUrl()).hasToString("https://api.telegram.org");
        assertThat(settings.server().getPort()).isEqualTo(443);
        assertThat(settings.botId()).isEqualTo(123456);
    }

    @Test
    void takesAnotherServerWithItsPort() {
        var server = TelegramSettings.of(TOKEN, "http://127.0.0.1:8081/", null, null, null)
                .server();

        assertThat(server.getSchema()).isEqualTo("http");
        assertThat(server.getHost()).isEqualTo("127.0.0.1");
        assertThat(server.getPort()).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081", "http://127.0.0.1", "http://[::1]:8081", "https://192.168.1.7"})
    void takesAServerOnThisMachineWithoutEncryptionAndAnyOtherWithIt(String url) {
        assertThat(TelegramSettings.of(TOKEN, url, null, null, null).apiUrl()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hoixa.example.vn", "http://192.168.1.7:8080"})
    void aWebhookIsBroughtInClearTextToThisMachineAlone(String url) {
        assertThatThrownBy(() -> TelegramSettings.of(TOKEN, "http://127.0.0.1:8081", "webhook", "secret", url))
                .hasMessageContaining("HOIXA_PUBLIC_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "123456", "123456:", ":abc", "123456:a b", "bot123456:abc"})
    void refusesWhatIsNoToken(String token) {
        assertThatThrownBy(() -> TelegramSettings.of(token, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOIXA_TELEGRAM_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tg.example.vn/api",
                "https://api.telegram.org/bot",
                "https://tg.example.vn?x=1",
                "ftp://tg.example.vn",
                "tg.example.vn",
                "https://u:p@tg.example.vn",
                "https://tg .vn",
                "http://api.telegram.org",
                "http://tg.example.vn:8081",
                "http://192.168.1.7:8081",
                "http://10.0.0.7:8081",
                "http://telegram:8081",
                "http://127.0.0.1.example.vn",
                "http://localhost@tg.example.vn"
            })
    void refusesAServerThatIsNoneHasAPathOrIsReachedInClearText(String url) {
        assertThatThrownBy(() -> TelegramSettings.of(TOKEN, url, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOIXA_TELEGRAM_API_URL");
    }

    @Test
    void refusesAnUnknownMode() {
        assertThatThrownBy(() -> TelegramSettings.of(TOKEN, null, "push", null, null))
                .hasMessageContaining("HOIXA_TELEGRAM_MODE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "có dấu", "a b", "a.b"})
    void aWebhookNeedsASecretThatTelegramTakes(String secret) {
        assertThatThrownBy(() -> TelegramSettings.of(TOKEN, null, "webhook", secret, "https://hoixa.example.vn"))
                .hasMessageContaining("HOIXA_TELEGRAM_WEBHOOK_SECRET");
        assertThatThrownBy(
                        () -> TelegramSettings.of(TOKEN, null, "webhook", "a".repeat(257), "https://hoixa.example.vn"))
                .hasMessageContaining("HOIXA_TELEGRAM_WEBHOOK_SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://hoixa.example.vn", "https://hoixa.example.vn:8080", "hoixa", "https://x.vn/?a=1"})
    void aWebhookNeedsAnAddressThatTelegramReaches(String url) {
        assertThatThrownBy(() -> TelegramSettings.of(TOKEN, null, "webhook", "secret", url))
                .hasMessageContaining("HOIXA_PUBLIC_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "https://hoixa.example.vn/, https://hoixa.example.vn",
        "https://example.vn/hoixa, https://example.vn/hoixa",
        "https://example.vn:8443, https://example.vn:8443"
    })
    void thePublicAddressHasNoSlashAtItsEnd(String given, String kept) {
        assertThat(TelegramSettings.of(TOKEN, null, "WEBHOOK", "secret", given).publicUrl())
                .isEqualTo(kept);
    }

    @Test
    void aServerOfOnesOwnMayCallWithoutEncryption() {
        assertThat(TelegramSettings.of(TOKEN, "http://127.0.0.1:8081", "webhook", "secret", "http://127.0.0.1:8080")
                        .publicUrl())
                .isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void neverShowsItsSecrets() {
        var settings = TelegramSettings.of(TOKEN, null, "webhook", "geheim", "https://hoixa.example.vn");

        assertThat(settings.toString()).contains("123456").doesNotContain("ABC-def_9", "geheim");
        assertThat(settings.hide("https://x/bot" + TOKEN + "/getMe ABC-def_9")).isEqualTo("https://x/bot***/getMe ***");
    }
}
