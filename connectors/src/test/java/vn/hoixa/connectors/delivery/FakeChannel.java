package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Pace;
import vn.hoixa.connectors.channel.SendResult;

/** A messenger that does what a test tells it. An update's body is {@code chat|milliseconds|event|words}. */
final class FakeChannel implements Channel {
    /** One try to send. */
    record Try(Instant at, long id, String chatId, String text) {}

    final List<Try> tries = new CopyOnWriteArrayList<>();
    private final String name;
    private final Clock clock;
    private final Queue<Function<Outgoing, SendResult>> script = new ArrayDeque<>();
    private final Queue<Incoming> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile Function<Outgoing, SendResult> usual = message -> new SendResult.Sent("m" + message.id());
    private volatile Pace pace = new Pace(6_000, 1_000);
    private volatile @Nullable SendResult closed;

    FakeChannel(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** How the next tries end; those after them arrive. */
    FakeChannel then(SendResult... results) {
        List.of(results).forEach(result -> script.add(message -> result));
        return this;
    }

    /** What the next try does. */
    FakeChannel then(Function<Outgoing, SendResult> result) {
        script.add(result);
        return this;
    }

    void usually(Function<Outgoing, SendResult> result) {
        usual = result;
    }

    void pace(Pace ofChats) {
        pace = ofChats;
    }

    void closed(@Nullable SendResult how) {
        closed = how;
    }

    /** The words of all tries. */
    List<String> texts() {
        return tries.stream().map(Try::text).toList();
    }

    /** The words of all tries to write in a chat. */
    List<String> texts(String chatId) {
        return tries.stream()
                .filter(sent -> sent.chatId().equals(chatId))
                .map(Try::text)
                .toList();
    }

    static String body(String chatId, Instant sentAt, String event, String words) {
        return chatId + "|" + sentAt.toEpochMilli() + "|" + event + "|" + words;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Limits limits() {
        return new Limits(2_000, true, 5);
    }

    @Override
    public Pace pace(boolean group) {
        return pace;
    }

    @Override
    public Incoming read(String update) {
        var fields = update.split("\\|", 4);
        return new Incoming(
                fields[0],
                fields[0].startsWith("group"),
                null,
                Instant.ofEpochMilli(Long.parseLong(fields[1])),
                event(fields[2], fields[3]));
    }

    private static Event event(String kind, String words) {
        return switch (kind) {
            case "said" -> new Event.Said(words);
            case "chose" -> {
                var press = words.split(":", 2);
                yield new Event.Chose(Long.parseLong(press[0]), Integer.parseInt(press[1]), "press");
            }
            case "sticker" -> new Event.Unreadable(Event.Kind.STICKER);
            case "joined" -> new Event.Joined();
            case "left" -> new Event.Left();
            case "colleague" -> new Event.TakenOver();
            case "moved" -> new Event.Moved(words);
            case "erasure" -> new Event.ErasureAsked();
            case "nothing" -> new Event.Nothing(words);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Override
    public void acknowledge(Incoming incoming) {
        acknowledged.add(incoming);
    }

    @Override
    public Optional<SendResult> closed(@Nullable Instant lastHeard, Instant now) {
        return Optional.ofNullable(closed);
    }

    @Override
    public SendResult send(Outgoing message) {
        tries.add(new Try(
                clock.instant(), message.id(), message.chatId(), message.part().text()));
        Function<Outgoing, SendResult> next;
        synchronized (script) {
            next = script.poll();
        }
        return (next == null ? usual : next).apply(message);
    }
}
