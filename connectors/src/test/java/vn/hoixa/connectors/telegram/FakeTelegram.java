package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An imitated Bot API server on a free port of this machine, with the people behind it. It keeps to what is known of the real one:
 * an update counts as taken when a greater offset is asked for or the webhook has answered 2xx, one asker at a time, the limits of
 * messages, markup, buttons and commands, blocked and moved chats. Faults can be set for each call. Safe for many threads.
 */
public final class FakeTelegram implements AutoCloseable {
    /** The token it takes. */
    public static final String TOKEN = "700000001:AAtest-token_for-the-imitation";

    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .executor(threads)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final FakeChats chats = new FakeChats();
    private final FakeUpdates updates = new FakeUpdates(1_000);
    private final FakeMethods methods;
    private final FakeServer server;

    private FakeTelegram(Clock clock) {
        this.clock = clock;
        this.methods = new FakeMethods(chats, updates, clock, http);
        this.server = new FakeServer(methods, threads);
    }

    /** Starts one on a free port of the loopback address. */
    public static FakeTelegram start(Clock clock) {
        return new FakeTelegram(clock);
    }

    /** What stands in HOIXA_TELEGRAM_API_URL. */
    public String url() {
        return server.url();
    }

    /** Settings of a bot that polls here. */
    public TelegramSettings polling() {
        return TelegramSettings.of(TOKEN, url(), "polling", null, null);
    }

    /** Settings of a bot to which updates are brought. */
    public TelegramSettings webhook(String publicUrl, String secret) {
        return TelegramSettings.of(TOKEN, url(), "webhook", secret, publicUrl);
    }

    /** The bot's id. */
    public static long botId() {
        return Long.parseLong(TOKEN.substring(0, TOKEN.indexOf(':')));
    }

    /** The bot's user name, without "@". */
    public static String userName() {
        return FakeMethods.USER_NAME;
    }

    // What people do. Each returns the update's id.

    /** Somebody writes in a private chat. */
    public int userSays(long chatId, String text) {
        return brings("message", "chat" + chatId, message(chatId, "private", chatId, text));
    }

    /** Somebody changes what they wrote. */
    public int userEdits(long chatId, int messageId, String text) {
        var message = message(chatId, "private", chatId, text);
        message.put("message_id", messageId).put("edit_date", now());
        return brings("edited_message", "chat" + chatId, message);
    }

    /**
     * Somebody sends something without words.
     *
     * @param field "photo", "voice", …
     * @param json what stands there
     */
    public int userSends(long chatId, String field, String json) {
        var message = message(chatId, "private", chatId, null);
        message.set(field, FakeJson.parsed(json));
        return brings("message", "chat" + chatId, message);
    }

    /** Somebody presses a button of a message; the press's id is "press" and the update's id. */
    public int userPresses(DeliveredMessage message, int button) {
        return userPresses(
                message.chatId(),
                message.messageId(),
                message.buttons().get(button).data());
    }

    /** As above, with any data. */
    public int userPresses(long chatId, int messageId, String data) {
        return updates.add("user" + chatId, id -> {
            chats.pressed.add("press" + id);
            return FakeJson.update(id, "callback_query", FakeJson.press(id, chatId, messageId, data, now()));
        });
    }

    /** Somebody stops the bot. */
    public int userBlocks(long chatId) {
        chats.blocked.add(chatId);
        return membership(chatId, "member", "kicked");
    }

    /** Somebody lets the bot in again. */
    public int userUnblocks(long chatId) {
        chats.blocked.remove(chatId);
        return membership(chatId, "kicked", "member");
    }

    /** Somebody lets the bot in again without an update about it. */
    public void userForgives(long chatId) {
        chats.blocked.remove(chatId);
    }

    /** Somebody writes in a group; mentions of the bot and a command at the beginning are marked as Telegram does. */
    public int groupSays(long chatId, long userId, String text) {
        return brings("message", "chat" + chatId, message(chatId, "supergroup", userId, text));
    }

    /** A group becomes a supergroup: both are told, and the old id is refused. */
    public int migrates(long chatId, long newChatId) {
        chats.moved.put(chatId, newChatId);
        chats.known.add(newChatId);
        var message = message(chatId, "group", botId(), null);
        message.put("migrate_to_chat_id", newChatId);
        return brings("message", "chat" + chatId, message);
    }

    /**
     * Any update.
     *
     * @param field its kind
     * @param json what stands there
     */
    public int brings(String field, String json) {
        var content = FakeJson.parsed(json);
        return brings(field, "chat" + content.path("chat").path("id").asText(), content);
    }

    /** A chat that may be written to before anybody wrote there. */
    public void knows(long chatId) {
        chats.known.add(chatId);
    }

    // What the test does to the server.

    /** What happens to each call from now on. */
    public void faults(Faults next) {
        server.faults = next;
    }

    /** What happens to the next call of one method, before {@link #faults} is asked; may be said more than once. */
    public void failNext(String method, Fault fault) {
        server.failNext(method, fault);
    }

    /** Answers the next undisturbed call of one method with anything, without doing it. */
    public void answerNext(String method, int status, String body, Map<String, String> headers) {
        server.answerNext(method, new FakeAnswer(status, body, headers));
    }

    /** How late {@link Fault#SLOW} answers. */
    public void slowness(Duration time) {
        server.slowness = time;
    }

    /** Refuses the token with 401, or takes it again. */
    public void tokenWithdrawn(boolean withdrawn) {
        server.tokenWithdrawn = withdrawn;
    }

    /** Lets all button presses grow too old to be answered. */
    public void expirePresses() {
        chats.pressed.clear();
    }

    /** Goes on counting updates elsewhere, as Telegram may after a week without any. */
    public void countUpdatesFrom(int id) {
        updates.countFrom(id);
    }

    /** Brings updates to an address, as if setWebhook had been called. */
    public void setWebhook(String url, String secret) {
        var next = new FakeWebhook(URI.create(url), secret, 40, http);
        methods.webhook = next;
        updates.deliverTo(next, false);
    }

    /** Back to asking. */
    public void removeWebhook() {
        methods.webhook = null;
        updates.deliverTo(null, false);
    }

    // What can be seen.

    /** All messages that were taken, in order. */
    public List<DeliveredMessage> delivered() {
        return chats.delivered();
    }

    /** Those of one chat. */
    public List<DeliveredMessage> delivered(long chatId) {
        return chats.delivered(chatId);
    }

    /** How many were taken. */
    public int deliveredCount() {
        return chats.count();
    }

    /** Waits until so many were taken; false when they were not in time. */
    public boolean awaitDelivered(int messages, Duration most) throws InterruptedException {
        return chats.await(messages, most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until getUpdates was called so often; false when it was not in time. */
    public boolean awaitAsked(long times, Duration most) throws InterruptedException {
        return updates.awaitAsked(times, most);
    }

    /** The update that was made last, as it is brought. */
    public String lastUpdate() {
        return updates.last();
    }

    /** Updates that are not confirmed. */
    public int unconfirmed() {
        return updates.unconfirmed();
    }

    /** Ids of the button presses that were answered. */
    public Set<String> answeredPresses() {
        return Set.copyOf(chats.answeredPresses);
    }

    /** How often somebody was shown that an answer is being written. */
    public int typings() {
        return methods.typings.get();
    }

    /** The menu of commands for a language code; "" for everybody else. */
    public Map<String, String> commands(String language) {
        return methods.commands.getOrDefault(language, Map.of());
    }

    /** Where updates are brought; null where they are asked for. */
    public @Nullable String webhookUrl() {
        var webhook = methods.webhook;
        return webhook == null ? null : webhook.url().toString();
    }

    /** How often a method was called, failed calls included. */
    public long calls(String method) {
        return server.calls(method);
    }

    @Override
    public void close() {
        updates.deliverTo(null, true);
        server.stop();
        threads.shutdownNow();
        http.shutdownNow();
    }

    private int membership(long chatId, String before, String after) {
        return brings("my_chat_member", "chat" + chatId, FakeJson.membership(chatId, before, after, now()));
    }

    private int brings(String field, String queue, JsonNode content) {
        return updates.add(queue, id -> FakeJson.update(id, field, content));
    }

    private ObjectNode message(long chatId, String type, long userId, @Nullable String text) {
        chats.known.add(chatId);
        return FakeJson.message(chats.messageId(), FakeJson.chat(chatId, type), FakeJson.person(userId), text, now());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
