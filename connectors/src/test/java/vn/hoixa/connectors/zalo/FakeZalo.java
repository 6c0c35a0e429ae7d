package vn.hoixa.connectors.zalo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Zalo as far as an Official Account meets it, by the documented rules: tokens ({@code /v4/oa/access_token}), the consent page
 * ({@code /v4/oa/permission}, where everybody consents at once) and messages of advice ({@code /v3.0/oa/message/cs}), with
 * the faults of the wire and of Zalo. {@link #events} sends its webhooks.
 */
public final class FakeZalo implements AutoCloseable {
    public static final String APP_ID = "4302871605713950002";
    public static final String APP_SECRET = "app-secret-of-the-fake";
    public static final String OA_ID = "579745863508352884";
    public static final String OA_SECRET = "oa-secret-of-the-fake";

    private static final int LONGEST_TEXT = 2000;

    static {
        // Without these the JDK's server waits 40 ms for each answer and drops connections of many chats.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    /** What goes wrong with one call for a message. */
    public enum Fault {
        NONE,
        /** Closed before anything is handled. */
        RESET_BEFORE,
        /** HTTP 503, not handled. */
        SERVER_ERROR,
        /** Error -32 with HTTP 200, not handled. */
        RATE,
        /** Handled, then closed without an answer. */
        ANSWER_CUT,
        /** The access token dies at this moment; not handled. */
        TOKEN_EXPIRED
    }

    /** What goes wrong with one call for tokens. */
    public enum TokenFault {
        /** Closed before anything is handled. */
        RESET_BEFORE,
        /** Handled, then closed without an answer. */
        ANSWER_CUT,
        /** HTTP 503, not handled. */
        SERVER_ERROR,
        /** Error -32 with HTTP 200, not handled. */
        RATE,
        /** Somebody else used the token before: error -14020 with HTTP 200. */
        COLLISION,
        /** An error with HTTP 200 that has a name and no number. */
        NAMED_ERROR,
        /** HTTP 200 with nothing in it. */
        EMPTY
    }

    /**
     * A message that reached a person.
     *
     * @param userId the person
     * @param text as shown
     * @param payloads of its buttons, in order
     * @param messageId as answered
     * @param cut whether the answer was cut, so that the sender cannot know
     */
    public record Delivered(String userId, String text, List<String> payloads, String messageId, boolean cut) {}

    private final HttpServer server;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final FakeZaloTokens tokens;
    private final FakeZaloOAuth oauth;
    private final List<Delivered> delivered = new ArrayList<>();
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();
    private final Queue<Integer> codes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Supplier<Fault> faults = () -> Fault.NONE;

    /** A Zalo that lives by the real time. */
    public FakeZalo() {
        this(Clock.systemUTC());
    }

    /** A Zalo that lives by this clock. */
    public FakeZalo(Clock clock) {
        this.clock = clock;
        this.tokens = new FakeZaloTokens(clock);
        this.oauth = new FakeZaloOAuth(tokens);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v4/oa/access_token", oauth::token);
        server.createContext("/v4/oa/permission", oauth::permission);
        server.createContext("/v3.0/oa/message/cs", this::message);
        server.start();
    }

    /** Where it listens; both {@code HOIXA_ZALO_API_URL} and {@code HOIXA_ZALO_OAUTH_URL}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Settings for this Zalo, with numbered menus and no billed messages. */
    public ZaloSettings settings(String refreshToken) {
        return new ZaloSettings(APP_ID, APP_SECRET, OA_SECRET, refreshToken, url(), url(), false, false);
    }

    /** A refresh token as from a consent given now: {@code HOIXA_ZALO_REFRESH_TOKEN}. All earlier ones are dead. */
    public String newRefreshToken() {
        return tokens.newRefreshToken();
    }

    /** The code of a consent given now. */
    public String newCode(String challenge) {
        return tokens.newCode(challenge);
    }

    /** Tells times in tokens as numbers, and that of the refresh token (60 days), too. */
    public void tellNumbers() {
        tokens.tellNumbers();
    }

    /** What goes wrong, asked for each call for a message. */
    public void faults(Supplier<Fault> chooser) {
        faults = chooser;
    }

    /** Faults of these kinds (all when none is named) in this share of the calls, 0 to 1, drawn from this seed. */
    public void faults(long seed, double share, Fault... kinds) {
        var random = new Random(seed);
        var wrong = Arrays.stream(kinds.length == 0 ? Fault.values() : kinds)
                .filter(fault -> fault != Fault.NONE)
                .toList();
        faults(() -> random.nextDouble() < share ? wrong.get(random.nextInt(wrong.size())) : Fault.NONE);
    }

    /** The next call for a message that is otherwise in order is answered with this error. */
    public void nextCode(int code) {
        codes.add(code);
    }

    /** The next call for tokens goes wrong. */
    public void nextTokenFault(TokenFault fault) {
        oauth.nextFault(fault);
    }

    /** To be run within each call for tokens, before it is handled. */
    public void duringTokenCall(Runnable action) {
        oauth.during(action);
    }

    /** From now on messages to this person are answered with -213. */
    public void block(String userId) {
        blocked.add(userId);
    }

    /** Kills the living access token. */
    public void expireAccess() {
        tokens.expireAccess();
    }

    /** What reached people, in order. */
    public List<Delivered> delivered() {
        synchronized (delivered) {
            return List.copyOf(delivered);
        }
    }

    /** How often a message was tried. */
    public int calls() {
        return calls.get();
    }

    /** How often tokens were asked for. */
    public int tokenCalls() {
        return oauth.calls();
    }

    /** How many pairs were given. */
    public int granted() {
        return tokens.granted();
    }

    /** The living access token. */
    public String access() {
        return tokens.access();
    }

    /** The living refresh token. */
    public String refresh() {
        return tokens.refresh();
    }

    /** Its webhooks, sent to this address. */
    public FakeZaloEvents events(URI target) {
        return new FakeZaloEvents(target, clock);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void message(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            var body = json.readTree(exchange.getRequestBody().readAllBytes());
            Fault fault;
            synchronized (this) {
                fault = faults.get();
            }
            switch (fault) {
                case RESET_BEFORE -> {}
                case SERVER_ERROR -> FakeZaloAnswers.answer(exchange, 503, Map.of());
                case RATE ->
                    FakeZaloAnswers.answer(exchange, 200, Map.of("error", -32, "message", "Rate limit exceeded"));
                case TOKEN_EXPIRED -> {
                    tokens.expireAccess();
                    FakeZaloAnswers.answer(exchange, 200, Map.of("error", -220, "message", "Access token has expired"));
                }
                case NONE, ANSWER_CUT -> deliver(exchange, body, fault == Fault.ANSWER_CUT);
            }
        }
    }

    private void deliver(HttpExchange exchange, JsonNode body, boolean cut) throws IOException {
        int error = error(exchange, body);
        if (error != 0) {
            FakeZaloAnswers.answer(exchange, 200, Map.of("error", error, "message", "Error " + error));
            return;
        }
        var message = body.path("message");
        var payloads = message.path("attachment")
                .path("payload")
                .path("buttons")
                .valueStream()
                .map(button -> button.path("payload").asString(""))
                .toList();
        var userId = body.path("recipient").path("user_id").asString("");
        String messageId;
        synchronized (delivered) {
            messageId = "m" + delivered.size();
            delivered.add(new Delivered(userId, message.path("text").asString(""), payloads, messageId, cut));
        }
        if (!cut) {
            var data = Map.of("message_id", messageId, "user_id", userId, "sent_time", "" + clock.millis());
            FakeZaloAnswers.answer(exchange, 200, Map.of("error", 0, "message", "Success", "data", data));
        }
    }

    private int error(HttpExchange exchange, JsonNode body) {
        if (!tokens.isLiving(exchange.getRequestHeaders().getFirst("access_token"))) {
            return -216;
        }
        var userId = body.path("recipient").path("user_id").asString("");
        var text = body.path("message").path("text").asString("");
        if (userId.isEmpty() || text.isEmpty()) {
            return -201;
        }
        if (text.length() > LONGEST_TEXT) {
            return -210;
        }
        if (blocked.contains(userId)) {
            return -213;
        }
        var code = codes.poll();
        return code == null ? 0 : code;
    }
}
