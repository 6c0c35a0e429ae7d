package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.connectors.telegram.FakeTelegram;
import vn.hoixa.connectors.telegram.TelegramChannel;
import vn.hoixa.connectors.telegram.TelegramWebhook;
import vn.hoixa.connectors.zalo.FakeZalo;
import vn.hoixa.connectors.zalo.ZaloChannel;
import vn.hoixa.connectors.zalo.ZaloTokens;
import vn.hoixa.connectors.zalo.ZaloWebhook;

/** Malformed bodies that come with the right secret: what is taken can be stored and read, and nothing throws. */
class GenuineNoiseTest {
    private static final int BODIES = 10_000;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "true",
        "-1",
        "1e999",
        "99999999999999999999",
        "\\u0000",
        "\\ud800",
        "é",
        "\u0000",
        "{\"a\":".repeat(200)
    };
    private static final String TELEGRAM = """
            {"update_id": 5, "message": {"message_id": 5, "date": 1750000000, "from": {"id": 77, "is_bot": false,
             "first_name": "Mai"}, "chat": {"id": 77, "type": "private"}, "text": "ai chủ trì việc này?"}}""";

    private final DeliveryFixture all = new DeliveryFixture();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void takesNoiseFromTelegram() {
        try (var telegram = FakeTelegram.start(Clock.systemUTC());
                var channel = new TelegramChannel(telegram.polling(), Clock.systemUTC())) {
            var webhook = new TelegramWebhook(telegram.webhook("https://hoi.example", "s"), Clock.systemUTC());
            standsNoise(channel, TELEGRAM, webhook::updates);
        }
    }

    @Test
    void takesNoiseFromZalo() {
        try (var zalo = new FakeZalo();
                var tokens = new ZaloTokens(all.database, zalo.settings(""), Clock.systemUTC())) {
            var webhook = new ZaloWebhook(zalo.settings(""), Clock.systemUTC());
            var body = zalo.events(URI.create("http://localhost:1/")).saying("123456789012345678", "ai chủ trì?");
            standsNoise(new ZaloChannel(zalo.settings(""), tokens, Clock.systemUTC()), body, webhook::updates);
        }
    }

    private interface Door {
        List<Update> updates(byte[] body);
    }

    private void standsNoise(Channel channel, String genuine, Door door) {
        int taken = 0;
        for (int i = 0; i < BODIES; i++) {
            var updates = new ArrayList<Update>();
            for (var update : door.updates(
                    noise(genuine, RandomGeneratorFactory.of("L64X128MixRandom").create(i)))) {
                updates.add(new Update(
                        update.externalId() + "#" + i,
                        update.chatId(),
                        update.sequence(),
                        update.sentAt(),
                        update.body()));
            }
            all.pipeline.inbox().store(channel.name(), updates);
            updates.forEach(update -> assertThat(channel.read(update.body())).isNotNull());
            taken += updates.size();
        }
        assertThat(taken).as("bodies that were taken").isPositive();
        assertThat(all.count("select count(*) from inbox")).isEqualTo(taken);
    }

    /** A genuine body with a byte changed, a piece put in, or a part left out; now and then as it is. */
    private static byte[] noise(String genuine, RandomGenerator random) {
        var text = new StringBuilder(genuine);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                default -> text.setCharAt(at, (char) random.nextInt(0x300));
            }
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
