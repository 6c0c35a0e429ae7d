package vn.hoixa.connectors.telegram;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.channel.SendResult;

/** A channel that speaks to an imitated Telegram. */
final class ChannelFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-03-01T01:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final long CHAT = 5_000_000_001L;

    final FakeTelegram telegram = FakeTelegram.start(CLOCK);
    final TelegramChannel channel = new TelegramChannel(telegram.polling(), CLOCK);

    ChannelFixture() {
        telegram.knows(CHAT);
    }

    SendResult send(String text) {
        return channel.send(message(text, List.of(), null));
    }

    static Outgoing message(String text, List<Note> notes, @Nullable String replyTo, String... choices) {
        var offered = IntStream.range(0, choices.length)
                .mapToObj(i -> Choice.of(choices[i]))
                .toList();
        return new Outgoing(42, String.valueOf(CHAT), replyTo, new Part(text, notes, offered));
    }

    /** As the setup does in the background. */
    void learnName() {
        try {
            channel.bot().learn(channel.api());
        } catch (ApiFailure | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Event read(String json) {
        return channel.read(json).event();
    }

    @Override
    public void close() {
        channel.close();
        telegram.close();
    }
}
