package vn.hoixa.connectors.delivery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.dialogue.Chat;
import vn.hoixa.connectors.dialogue.Reply;
import vn.hoixa.connectors.dialogue.Respondent;
import vn.hoixa.connectors.dialogue.Response;
import vn.hoixa.connectors.dialogue.Response.Then;

/** Says everything back, save for some words, and stores each turn, so that it can be seen whether it stayed. */
final class FakeRespondent implements Respondent {
    static final String TOO_MANY = "too many";
    static final String FAILED = "failed";
    static final String OLD_CHOICE = "old choice";

    /** The chats as they were handed over, in order. */
    final List<Chat> chats = new CopyOnWriteArrayList<>();

    private final JdbcClient jdbc;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final Map<String, Throwable> kinds = new ConcurrentHashMap<>();
    private final Map<String, Runnable> meanwhile = new ConcurrentHashMap<>();

    FakeRespondent(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Fails at these words so many times. */
    void failAt(String words, int times) {
        failAt(words, times, new IllegalStateException("told to fail"));
    }

    void failAt(String words, int times, Throwable failure) {
        kinds.put(words, failure);
        failures.put(words, times);
    }

    /** What happens while the answer to these words is thought over. */
    void meanwhile(String words, Runnable event) {
        meanwhile.put(words, event);
    }

    @Override
    public Response respond(Chat chat, Event event, boolean group) {
        chats.add(chat);
        return switch (event) {
            case Event.Said said -> said(chat, said.text());
            case Event.ErasureAsked asked -> new Response(List.of(), Then.ERASE);
            case Event.Joined joined -> Response.of(Reply.of("welcome"));
            case Event.Unreadable unreadable -> Response.of(Reply.of("no " + unreadable.kind()));
            default -> Response.none();
        };
    }

    @Override
    public boolean isErasure(Event event) {
        return event instanceof Event.ErasureAsked
                || event instanceof Event.Said said && said.text().equals("erase");
    }

    private Response said(Chat chat, String words) {
        store(chat, words);
        meanwhile.getOrDefault(words, () -> {}).run();
        if (failures.merge(words, -1, Integer::sum) >= 0) {
            throwAs(Objects.requireNonNull(kinds.get(words)));
        }
        return switch (words) {
            case "quiet" -> Response.none();
            case "three" -> new Response(List.of(Reply.of("one"), Reply.of("two"), Reply.of("three")), Then.NOTHING);
            case "choices" ->
                Response.of(new Reply("which", List.of(), List.of(new Choice("A", "say a"), new Choice("B", "say b"))));
            case "anew" -> new Response(List.of(Reply.of("anew")), Then.START_ANEW);
            case "erase" -> new Response(List.of(Reply.of("goodbye"), Reply.of("all is gone")), Then.ERASE);
            default -> Response.of(Reply.of("re " + words));
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAs(Throwable failure) throws T {
        throw (T) failure;
    }

    private void store(Chat chat, String words) {
        jdbc.sql("""
                        insert into turn (channel, conversation_id, asked_at, question, status, intent, answer, context,
                                          trace, took_millis)
                        values (?, ?, now(), ?, 'ANSWERED', 'OTHER', '{}', '{}', '{}', 1)""").params(chat.channel(), chat.conversationId(), words).update();
    }

    @Override
    public Reply tooMany() {
        return Reply.of(TOO_MANY);
    }

    @Override
    public Reply failed() {
        return Reply.of(FAILED);
    }

    @Override
    public Reply oldChoice() {
        return Reply.of(OLD_CHOICE);
    }
}
