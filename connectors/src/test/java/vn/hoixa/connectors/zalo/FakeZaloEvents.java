package vn.hoixa.connectors.zalo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Zalo's webhooks: signed, with ids and timestamps that rise, and repeated only after a connection failed. Methods that send
 * return the HTTP status, or {@link #NO_ANSWER}.
 */
public final class FakeZaloEvents {
    /** What sending returns where no answer came. */
    public static final int NO_ANSWER = -1;

    private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

    private final URI target;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicLong lastTimestamp = new AtomicLong();
    private final Queue<String> undelivered = new ConcurrentLinkedQueue<>();

    FakeZaloEvents(URI target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    /** Somebody writes. */
    public int userSays(String userId, String text) {
        return send(saying(userId, text));
    }

    /** Somebody follows the account. */
    public int follow(String userId) {
        return send(following("follow", userId));
    }

    /** Somebody follows it no longer. */
    public int unfollow(String userId) {
        return send(following("unfollow", userId));
    }

    /** A colleague writes to somebody in Zalo's own page. */
    public int staffSays(String userId, String text) {
        return send(fromAccount(userId, text, "8234567890123456789"));
    }

    /** The echo of what was sent over the API. */
    public int apiEcho(String userId, String text) {
        return send(fromAccount(userId, text, ""));
    }

    /** Somebody asks to have their data deleted. */
    public int withdraw(String userId) {
        var event = envelope("user_withdraw");
        event.put("user_id", userId);
        return send(written(event));
    }

    /** Sends a body, signed. What gets no answer is kept for {@link #retry}. */
    public int send(String body) {
        int status = post(body, signature(body), 0);
        if (status == NO_ANSWER) {
            undelivered.add(body);
        }
        return status;
    }

    /** Sends a body with any signature. */
    public int send(String body, String signature) {
        return post(body, signature, 0);
    }

    /** Repeats what got no answer, in order, as it was. Returns how many still got none. */
    public int retry() {
        int before = undelivered.size();
        for (int i = 0; i < before; i++) {
            var body = undelivered.poll();
            if (body != null && post(body, signature(body), 1) == NO_ANSWER) {
                undelivered.add(body);
            }
        }
        return undelivered.size();
    }

    /** The body for somebody's words; sent twice it is a duplicate. */
    public String saying(String userId, String text) {
        return message("user_send_text", userId, Map.of("text", text));
    }

    /** The body of any message of somebody; an id is added. */
    public String message(String eventName, String userId, Map<String, ?> content) {
        var event = envelope(eventName);
        event.put("sender", Map.of("id", userId));
        event.put("recipient", Map.of("id", FakeZalo.OA_ID));
        event.put("user_id_by_app", "1" + userId);
        event.put("message", withId(content));
        return written(event);
    }

    /** The body for words of the account; "" for no colleague. */
    public String fromAccount(String userId, String text, String adminId) {
        var event = envelope("oa_send_text");
        event.put(
                "sender",
                adminId.isEmpty() ? Map.of("id", FakeZalo.OA_ID) : Map.of("id", FakeZalo.OA_ID, "admin_id", adminId));
        event.put("recipient", Map.of("id", userId));
        event.put("message", withId(Map.of("text", text)));
        return written(event);
    }

    /** The body for "follow" and "unfollow". */
    public String following(String eventName, String userId) {
        var event = envelope(eventName);
        event.put("oa_id", FakeZalo.OA_ID);
        event.put("follower", Map.of("id", userId));
        event.put("user_id_by_app", "1" + userId);
        event.put("source", "oa_profile");
        return written(event);
    }

    /** The right signature of a body that holds a timestamp. */
    public String signature(String body) {
        var timestamp = json.readTree(body).path("timestamp").asString("");
        return "mac=" + hash(FakeZalo.APP_ID + body + timestamp + FakeZalo.OA_SECRET);
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> withId(Map<String, ?> content) {
        var message = new LinkedHashMap<String, Object>(content);
        message.put("msg_id", Long.toHexString(IDS.incrementAndGet()));
        return message;
    }

    private Map<String, Object> envelope(String eventName) {
        var event = new LinkedHashMap<String, Object>();
        event.put("app_id", FakeZalo.APP_ID);
        event.put("event_name", eventName);
        long timestamp = lastTimestamp.updateAndGet(last -> Math.max(last + 1, clock.millis()));
        event.put("timestamp", String.valueOf(timestamp));
        return event;
    }

    private String written(Map<String, Object> event) {
        return json.writeValueAsString(event);
    }

    private int post(String body, String signature, int retry) {
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (retry > 0) {
            request.header("num_retry", String.valueOf(retry));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_ANSWER;
        }
    }
}
