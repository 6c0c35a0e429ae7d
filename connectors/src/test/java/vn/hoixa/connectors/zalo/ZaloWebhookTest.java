package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.connectors.channel.Update;

class ZaloWebhookTest {
    private final SettableClock clock = new SettableClock();
    private final ZaloWebhook webhook = new ZaloWebhook(
            new ZaloSettings(FakeZalo.APP_ID, "s", FakeZalo.OA_SECRET, "", "", "", false, false), clock);
    private final FakeZaloEvents zalo = new FakeZaloEvents(URI.create("http://localhost:1"), clock);

    private boolean isGenuine(String body, String signature) {
        return webhook.isGenuine(bytes(body), signature, null);
    }

    @Test
    void takesTheSignatureInEachForm() {
        var body = zalo.saying("11", "Làm thẻ căn cước ở đâu?");
        var signed = zalo.signature(body);
        var bare = signed.substring("mac=".length());

        assertThat(isGenuine(body, signed)).isTrue();
        assertThat(isGenuine(body, "mac = " + bare)).isTrue();
        assertThat(isGenuine(body, bare)).isTrue();
        assertThat(isGenuine(body, " " + bare + " ")).isTrue();
        assertThat(isGenuine(body, bare.toUpperCase(Locale.ROOT))).isTrue();
    }

    @Test
    void takesTheKnownSum() {
        var body = "{\"timestamp\":\"" + clock.millis() + "\"}";
        assertThat(zalo.signature(body))
                .isEqualTo("mac=" + FakeZaloEvents.hash(FakeZalo.APP_ID + body + clock.millis() + FakeZalo.OA_SECRET));
        assertThat(isGenuine(body, zalo.signature(body))).isTrue();
    }

    @Test
    void takesAHeadersTimestampWhereThatWasSigned() {
        var body = zalo.saying("11", "xin chào");
        var header = String.valueOf(clock.millis() + 7);
        var signature = FakeZaloEvents.hash(FakeZalo.APP_ID + body + header + FakeZalo.OA_SECRET);

        assertThat(webhook.isGenuine(bytes(body), signature, header)).isTrue();
        assertThat(webhook.isGenuine(bytes(body), signature, " " + header + " "))
                .isTrue();
        assertThat(webhook.isGenuine(bytes(body), signature, null)).isFalse();
        assertThat(webhook.isGenuine(bytes(body), signature, header + "1")).isFalse();
        assertThat(webhook.isGenuine(bytes(body), zalo.signature(body), "not a number"))
                .isTrue();
    }

    @Test
    void takesANumberForATimestamp() {
        var body = "{\"timestamp\":" + clock.millis() + "}";
        var signature = FakeZaloEvents.hash(FakeZalo.APP_ID + body + clock.millis() + FakeZalo.OA_SECRET);
        assertThat(isGenuine(body, signature)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mac=",
                "mac=zz",
                "mac=0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "hmac=0000000000000000000000000000000000000000000000000000000000000000"
            })
    void refusesAWrongSignature(String signature) {
        assertThat(isGenuine(zalo.saying("11", "xin chào"), signature)).isFalse();
    }

    @Test
    void refusesWhatIsNotSigned() {
        assertThat(webhook.isGenuine(bytes(zalo.saying("11", "xin chào")), null, null))
                .isFalse();
        assertThat(isGenuine("{}", zalo.signature("{}"))).isFalse();
    }

    @Test
    void refusesABodyOfWhichAnyByteWasChanged() {
        var body = bytes(zalo.saying("11", "Nộp hồ sơ ở đâu?"));
        var signature = zalo.signature(new String(body, StandardCharsets.UTF_8));
        for (int i = 0; i < body.length; i++) {
            var changed = body.clone();
            changed[i] ^= 1;
            assertThat(webhook.isGenuine(changed, signature, null))
                    .as("byte " + i)
                    .isFalse();
        }
        assertThat(webhook.isGenuine(body, signature, null)).isTrue();
    }

    @Test
    void refusesWhatIsTooOldOrFromTheFuture() {
        var body = zalo.saying("11", "xin chào");
        var signature = zalo.signature(body);

        clock.pass(Duration.ofMinutes(111));
        assertThat(isGenuine(body, signature)).as("Zalo's last repetition").isTrue();
        clock.pass(Duration.ofMinutes(39));
        assertThat(isGenuine(body, signature)).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(isGenuine(body, signature)).as("replayed").isFalse();
        clock.pass(Duration.ofMinutes(-155));
        assertThat(isGenuine(body, signature)).as("our clock 5 minutes behind").isTrue();
        clock.pass(Duration.ofMillis(-2));
        assertThat(isGenuine(body, signature)).isFalse();
    }

    @Test
    void needsTheSecret() {
        assertThatThrownBy(() ->
                        new ZaloWebhook(new ZaloSettings(FakeZalo.APP_ID, "s", "", "", "", "", false, false), clock))
                .hasMessageContaining("HOIXA_ZALO_OA_SECRET");
    }

    @Test
    void knowsTheEmptyCallThatSavingTheAddressMakes() {
        assertThat(ZaloWebhook.isProbe(bytes("{}"))).isTrue();
        assertThat(ZaloWebhook.isProbe(bytes(" { }\r\n"))).isTrue();
        assertThat(ZaloWebhook.isProbe(bytes(""))).isFalse();
        assertThat(ZaloWebhook.isProbe(bytes("{\"event_name\":\"follow\"}"))).isFalse();
        assertThat(webhook.updates(bytes("{}"))).isEmpty();
    }

    @Test
    void storesAMessageAsItCame() {
        var body = message("user_send_text", "{\"text\":\"xin chào\",\"msg_id\":\"a1b2\"}");
        assertThat(webhook.updates(bytes(body))).singleElement().satisfies(update -> {
            assertThat(update.externalId())
                    .isEqualTo("sha256:" + FakeZaloEvents.hash("user_send_text:6789012345678901234:a1b2"));
            assertThat(update.chatId()).isEqualTo("6789012345678901234");
            assertThat(update.sequence()).isEqualTo(SettableClock.START.toEpochMilli());
            assertThat(update.sentAt()).isEqualTo(SettableClock.START);
            assertThat(update.body()).isEqualTo(body);
        });
    }

    @Test
    void givesARepetitionTheSameIdAndEachMessageItsOwn() {
        var first = zalo.saying("11", "1");
        assertThat(id(first)).isEqualTo(id(first)).isNotEqualTo(id(zalo.saying("11", "1")));
        var followed = zalo.following("follow", "11");
        assertThat(id(followed)).isEqualTo(id(followed)).isNotEqualTo(id(zalo.following("follow", "11")));
        var nameless = message("user_send_text", "{\"text\":\"a\"}");
        assertThat(id(nameless))
                .isEqualTo(id(nameless))
                .isNotEqualTo(id(message("user_send_text", "{\"text\":\"b\"}")));
    }

    @Test
    void keepsNobodysIdInWhatOutlivesTheirErasure() {
        var user = "6789012345678901234";
        for (var body : new String[] {
            zalo.saying(user, "xin chào"),
            zalo.following("follow", user),
            zalo.fromAccount(user, "Trả lời", "822"),
            message("user_send_text", "{\"text\":\"a\"}"),
            message("user_send_text", "{\"text\":\"a\",\"msg_id\":\"" + "x".repeat(300) + "\"}"),
            message("user_send_text", "{\"text\":\"a\",\"msg_id\":\"a\\u0000b\"}")
        }) {
            assertThat(id(body)).matches("sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void leavesOutTheEchoesOfWhatWeSentAndKeepsAColleaguesWords() {
        assertThat(webhook.updates(bytes(zalo.fromAccount("11", "Trả lời", ""))))
                .isEmpty();
        assertThat(webhook.updates(bytes(zalo.fromAccount("11", "Trả lời", "822"))))
                .singleElement()
                .extracting(Update::chatId)
                .isEqualTo("11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_received_message",
                "user_seen_message",
                "user_reacted_message",
                "user_submit_info",
                "anonymous_send_text",
                "user_send_group_text",
                "oa_send_group_text",
                "user_send_something_new",
                "shop_has_order",
                ""
            })
    void storesNothingOfOtherEvents(String name) {
        assertThat(webhook.updates(bytes(message(name, "{\"text\":\"a\",\"msg_id\":\"1\"}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "7",
                "\"follow\"",
                "{",
                "{}{}",
                "{\"event_name\":\"follow\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":\"1\"}}",
                "{\"event_name\":\"follow\",\"follower\":\"1\",\"timestamp\":\"1\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":{}},\"timestamp\":\"1\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":\" \"},\"timestamp\":\"1\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":\"1\\u0000\"},\"timestamp\":\"1\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":\"1\"},\"timestamp\":\"-1\"}",
                "{\"event_name\":\"follow\",\"follower\":{\"id\":\"1\"},\"timestamp\":\"9999999999999999999\"}",
                "{\"event_name\":[\"follow\"],\"follower\":{\"id\":\"1\"},\"timestamp\":\"1\"}"
            })
    void storesNothingOfWhatItDoesNotUnderstand(String body) {
        assertThat(webhook.updates(bytes(body))).isEmpty();
        assertThat(ZaloWebhook.isProbe(bytes(body))).isFalse();
    }

    @Test
    void takesBytesThatAreNoUtf8ForNothing() {
        var body = zalo.saying("11", "xin chào").getBytes(StandardCharsets.UTF_16);
        assertThat(webhook.updates(body)).isEmpty();
        var latin = "{\"event_name\":\"follow\",\"follower\":{\"id\":\"1\"},\"timestamp\":\"1\",\"x\":\"é\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(webhook.updates(latin)).isEmpty();
        assertThat(webhook.isGenuine(latin, "mac=" + "0".repeat(64), "1")).isFalse();
    }

    @Test
    void survivesDeepNestingAndBrokenBodies() {
        assertThat(webhook.updates(bytes("[".repeat(500_000)))).isEmpty();
        var random = new Random(5);
        var body = bytes(zalo.message("user_send_text", "11", Map.of("text", "Đăng ký khai sinh")));
        for (int i = 0; i < 20_000; i++) {
            var broken = Arrays.copyOf(body, 1 + random.nextInt(body.length));
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThat(webhook.updates(broken)).hasSizeLessThan(2);
            assertThat(webhook.isGenuine(broken, "mac=" + "0".repeat(64), "1")).isFalse();
        }
    }

    private String message(String name, String message) {
        return """
                {"app_id":"1","user_id_by_app":"2","event_name":"%s","sender":{"id":"6789012345678901234"},\
                "recipient":{"id":"579745863508352884"},"message":%s,"timestamp":"%d"}""".formatted(name, message, clock.millis());
    }

    private String id(String body) {
        return webhook.updates(bytes(body)).getFirst().externalId();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
