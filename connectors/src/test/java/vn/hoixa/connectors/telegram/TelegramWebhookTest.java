package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramWebhookTest {
    private static final String TOKEN = "123456:ABC";
    private static final String UPDATE =
            "{ \"update_id\": 7,\n \"message\": {\"message_id\":1,\"date\":1740000000,\"chat\":{\"id\":-1001234567890,\"type\":\"supergroup\"},\"text\":\"chào 👋\"}}";

    private final TelegramWebhook webhook = new TelegramWebhook(
            TelegramSettings.of(TOKEN, null, "webhook", "bi-mat_1", "https://hoixa.example.vn"), ChannelFixture.CLOCK);

    @Test
    void onlyTheSecretProvesWhoCalls() {
        assertThat(webhook.isGenuine("bi-mat_1")).isTrue();
        assertThat(webhook.isGenuine("bi-mat_2")).isFalse();
        assertThat(webhook.isGenuine("bi-mat_1 ")).isFalse();
        assertThat(webhook.isGenuine("")).isFalse();
        assertThat(webhook.isGenuine(null)).isFalse();
    }

    @Test
    void nobodyIsExpectedWhilePolling() {
        var polling = new TelegramWebhook(
                TelegramSettings.of(TOKEN, null, "polling", "bi-mat_1", null), ChannelFixture.CLOCK);

        assertThat(polling.isGenuine("bi-mat_1")).isFalse();
        assertThat(polling.isGenuine("")).isFalse();
        assertThat(polling.isGenuine(null)).isFalse();
    }

    @Test
    void anUpdateIsKeptAsItCame() {
        assertThat(webhook.updates(bytes(UPDATE))).singleElement().satisfies(update -> {
            assertThat(update.externalId()).isEqualTo("123456/7");
            assertThat(update.sequence()).isEqualTo(7);
            assertThat(update.chatId()).isEqualTo("-1001234567890");
            assertThat(update.sentAt()).isEqualTo(Instant.ofEpochSecond(1740000000));
            assertThat(update.body()).isEqualTo(UPDATE);
        });
    }

    @Test
    void anUpdateWithoutChatOrTimeIsKept() {
        assertThat(webhook.updates(bytes("{\"update_id\":8,\"something_new\":{\"date\":\"x\",\"chat\":\"y\"}}")))
                .singleElement()
                .satisfies(update -> {
                    assertThat(update.chatId()).isEqualTo("-");
                    assertThat(update.sentAt()).isEqualTo(ChannelFixture.NOW);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "[{\"update_id\":7}]",
                "{}",
                "{\"update_id\":\"7\"}",
                "{\"update_id\":7.5}",
                "{\"update_id\":-7}",
                "{\"update_id\":99999999999999999999}",
                "{\"update_id\":7} {\"update_id\":8}",
                "{\"update_id\":7,\"update_id\":8}",
                "{\"update_id\":7",
                "{'update_id':7}",
                "{\"update_id\":7,\"x\":NaN}",
                "{\"update_id\":7,\"x\":\"\u0000\"}"
            })
    void whateverElseComesIsNothing(String body) {
        assertThat(webhook.updates(bytes(body))).isEmpty();
    }

    @Test
    void brokenEncodingsAndTooMuchAreNothing() {
        assertThat(webhook.updates(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}))
                .isEmpty();
        assertThat(webhook.updates(bytes("{\"update_id\":7,\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")))
                .isEmpty();
        assertThat(webhook.updates(bytes("{\"update_id\":7,\"x\":" + "9".repeat(100_000) + "}")))
                .isEmpty();
    }

    @Test
    void damagedBodiesNeverThrow() {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            var damaged = bytes(UPDATE);
            for (int j = random.nextInt(5); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(webhook.updates(damaged)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
