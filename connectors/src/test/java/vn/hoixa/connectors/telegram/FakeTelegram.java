package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An imitated Bot API server on a free port of this machine, with the people behind it. It keeps to what is known of the real one:
 * an update counts as taken when a greater offset is asked for or the webhook has answered 2xx, one asker at a time, the limits of
 * messages, markup, buttons and commands, blocked and moved chats. Faults can be set for each call. Safe for many threads.
 */
public final class FakeTelegram implements AutoCloseable {
    /** The token it takes. */
    public static final String TOKEN = "700000001:AAtest-token_for-the-imitation";

    private static final Pattern CALL = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .executor(threads)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final FakeChats chats = new FakeChats();
    private final FakeUpdates updates = new FakeUpdates(1_000);
    private final FakeMethods methods;
    private final Map<String, Queue<Fault>> nextFaults = new ConcurrentHashMap<>();
    private final Map<String, Queue<FakeAnswer>> nextAnswers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private volatile Faults faults = Faults.none();
    private volatile Duration slowness = Duration.ofMillis(300);
    private volatile boolean tokenWithdrawn;

    private FakeTelegram(Clock clock, HttpServer server) {
        this.clock = clock;
        this.server = server;
        this.methods = new FakeMethods(botId(), chats, updates, clock, http);
    }

    /** Starts one on a free port of the loopback address. */
    public static FakeTelegram start(Clock clock) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            var fake = new FakeTelegram(clock, server);
            server.setExecutor(fake.threads);
            server.createContext("/", fake::handle);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in HOIXA_TELEGRAM_API_URL. */
    public String url() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
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
        message.set(field, parsed(json));
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
            var press = NODES.objectNode()
                    .put("id", "press" + id)
                    .put("chat_instance", "1")
                    .put("data", data);
            press.set("from", person(chatId));
            var message = press.putObject("message")
                    .put("message_id", messageId)
                    .put("date", now())
                    .put("text", "…");
            message.set("chat", chat(chatId, chatId > 0 ? "private" : "supergroup"));
            chats.pressed.add("press" + id);
            return update(id, "callback_query", press);
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

    /** Somebody writes in a group; mentions of the bot and a command at the beginning are marked as Telegram does. */
    public int groupSays(long chatId, long userId, String text) {
        var message = message(chatId, "supergroup", userId, text);
        var entities = message.putArray("entities");
        var mention = Pattern.compile("(?<![A-Za-z0-9_/])@[A-Za-z0-9_]+").matcher(text);
        while (mention.find()) {
            entities.addObject()
                    .put("type", "mention")
                    .put("offset", mention.start())
                    .put("length", mention.end() - mention.start());
        }
        return brings("message", "chat" + chatId, message);
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
        var content = parsed(json);
        return brings(field, "chat" + content.path("chat").path("id").asText(), content);
    }

    /** A chat that may be written to before anybody wrote there. */
    public void knows(long chatId) {
        chats.known.add(chatId);
    }

    // What the test does to the server.

    /** What happens to each call from now on. */
    public void faults(Faults next) {
        this.faults = next;
    }

    /** What happens to the next call of one method, before {@link #faults} is asked; may be said more than once. */
    public void failNext(String method, Fault fault) {
        queue(nextFaults, method).add(fault);
    }

    /** Answers the next undisturbed call of one method with anything, without doing it. */
    public void answerNext(String method, int status, String body, Map<String, String> headers) {
        queue(nextAnswers, method).add(new FakeAnswer(status, body, headers));
    }

    /** How late {@link Fault#SLOW} answers. */
    public void slowness(Duration time) {
        this.slowness = time;
    }

    /** Refuses the token with 401, or takes it again. */
    public void tokenWithdrawn(boolean withdrawn) {
        this.tokenWithdrawn = withdrawn;
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
        var count = calls.get(method.toLowerCase(Locale.ROOT));
        return count == null ? 0 : count.sum();
    }

    @Override
    public void close() {
        updates.deliverTo(null, true);
        server.stop(0);
        threads.shutdownNow();
        http.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var call = CALL.matcher(path);
            if (!call.matches()) {
                boolean file = path.equals("/file/bot" + TOKEN + "/voice/file_1.oga");
                answer(exchange, file ? new FakeAnswer(200, "OggS", Map.of()) : FakeAnswer.error(404, "Not Found"));
                return;
            }
            var method = call.group(2).toLowerCase(Locale.ROOT);
            calls.computeIfAbsent(method, m -> new LongAdder()).increment();
            if (tokenWithdrawn || !call.group(1).equals(TOKEN)) {
                answer(exchange, FakeAnswer.error(401, "Unauthorized"));
                return;
            }
            var fault = nextFault(method);
            switch (fault) {
                case RESET_BEFORE -> {}
                case SERVER_ERROR -> answer(exchange, FakeAnswer.error(500, "Internal Server Error"));
                case TOO_MANY -> answer(exchange, FakeAnswer.tooMany(1));
                case ANSWER_CUT -> done(exchange, method, true);
                case SLOW -> {
                    var answer = done(exchange, method, false);
                    Thread.sleep(slowness);
                    answer(exchange, answer);
                }
                case NONE -> {
                    var own = nextAnswers.get(method);
                    var set = own == null ? null : own.poll();
                    answer(exchange, set == null ? done(exchange, method, false) : set);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fault nextFault(String method) {
        var own = nextFaults.get(method);
        var fault = own == null ? null : own.poll();
        return fault == null ? faults.next(method) : fault;
    }

    private FakeAnswer done(HttpExchange exchange, String method, boolean answerCut)
            throws IOException, InterruptedException {
        return methods.call(method, FakeRequest.of(exchange), answerCut);
    }

    private static void answer(HttpExchange exchange, FakeAnswer answer) throws IOException {
        // What is left unread would close the connection.
        exchange.getRequestBody().readAllBytes();
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private int membership(long chatId, String before, String after) {
        var change = NODES.objectNode().put("date", now());
        change.set("chat", chat(chatId, chatId > 0 ? "private" : "group"));
        change.set("from", person(Math.abs(chatId)));
        for (var side : List.of(Map.entry("old_chat_member", before), Map.entry("new_chat_member", after))) {
            var member = change.putObject(side.getKey()).put("status", side.getValue());
            member.set("user", bot());
            if (side.getValue().equals("kicked")) {
                member.put("until_date", 0);
            }
        }
        return brings("my_chat_member", "chat" + chatId, change);
    }

    private int brings(String field, String queue, JsonNode content) {
        return updates.add(queue, id -> update(id, field, content));
    }

    private static String update(int id, String field, JsonNode content) {
        var update = NODES.objectNode().put("update_id", id);
        update.set(field, content);
        return FakeMethods.json(update);
    }

    private ObjectNode message(long chatId, String type, long userId, @Nullable String text) {
        chats.known.add(chatId);
        var message = NODES.objectNode().put("message_id", chats.messageId()).put("date", now());
        message.set("from", person(userId));
        message.set("chat", chat(chatId, type));
        if (text != null) {
            message.put("text", text);
            if (text.startsWith("/")) {
                message.putArray("entities")
                        .addObject()
                        .put("type", "bot_command")
                        .put("offset", 0)
                        .put("length", text.split("\\s", 2)[0].length());
            }
        }
        return message;
    }

    private static ObjectNode chat(long id, String type) {
        return NODES.objectNode().put("id", id).put("type", type);
    }

    private static ObjectNode person(long id) {
        return NODES.objectNode().put("id", id).put("is_bot", false).put("first_name", "Người dân " + id);
    }

    private static ObjectNode bot() {
        return NODES.objectNode()
                .put("id", botId())
                .put("is_bot", true)
                .put("first_name", "Hỏi Xã")
                .put("username", userName());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static <T> Queue<T> queue(Map<String, Queue<T>> queues, String method) {
        return queues.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedQueue<>());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
