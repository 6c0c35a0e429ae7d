package vn.hoixa.app.messengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.fakes.FakeInbox;
import vn.hoixa.connectors.zalo.FakeZalo;

/** Whatever strangers send: no server error, hardly a line in the log, and nothing is stored that was not signed. */
@MessengerTest
@ExtendWith(OutputCaptureExtension.class)
class WebhookFuzzTest {
    private static final int REQUESTS = 20_000;
    private static final int AT_ONCE = 16;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "-1",
        "1e999",
        "\\u0000",
        "\\ud800",
        "é",
        "\u0000",
        "update_id",
        "message",
        "chat",
        "id",
        "event_name",
        "timestamp",
        "user_send_text",
        "9".repeat(40),
        "a".repeat(3_000),
        "{\"a\":".repeat(300)
    };

    @LocalServerPort
    int port;

    @Autowired
    FakeInbox inbox;

    private final HttpClient client = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final FakeZalo zalo = new FakeZalo(Clock.systemUTC());

    @Test
    void standsTwentyThousandMalformedBodiesAndSignatures(CapturedOutput output) throws Exception {
        inbox.take();
        var events = zalo.events(URI.create("http://localhost:" + port + "/webhooks/zalo"));
        var genuine = events.saying("123456789012345678", "chào");
        int logged = output.getAll().length();
        var statuses = new TreeMap<Integer, AtomicInteger>(Map.of(200, new AtomicInteger()));
        var places = new Semaphore(AT_ONCE);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REQUESTS; i++) {
                places.acquire();
                var request = request(i, genuine, events.signature(genuine));
                senders.execute(() -> {
                    try {
                        int status =
                                client.send(request, BodyHandlers.discarding()).statusCode();
                        synchronized (statuses) {
                            statuses.computeIfAbsent(status, s -> new AtomicInteger())
                                    .incrementAndGet();
                        }
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    } finally {
                        places.release();
                    }
                });
            }
        }

        assertThat(statuses.values().stream().mapToInt(AtomicInteger::get).sum())
                .isEqualTo(REQUESTS);
        assertThat(statuses.keySet()).as(statuses.toString()).allMatch(status -> status < 500);
        assertThat(inbox.take()).as("stored without a signature").isEmpty();
        assertThat(output.getAll().length() - logged).as("characters logged").isLessThan(20_000);
    }

    /** Half to each address: with no, a wrong or a nearly right signature; bodies from noise to nearly right. */
    private HttpRequest request(int seed, String genuine, String signature) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var body = body(random, genuine);
        var path = random.nextBoolean() ? "/webhooks/telegram" : "/webhooks/zalo";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(BodyPublishers.ofByteArray(body));
        if (random.nextInt(3) > 0) {
            request.header("Content-Type", random.nextBoolean() ? "application/json" : "text/plain");
        }
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> request.header("X-ZEvent-Signature", "mac=" + noise(random, 64));
            case 2 -> request.header("X-ZEvent-Signature", changed(random, signature));
            case 3 -> request.header("X-Telegram-Bot-Api-Secret-Token", noise(random, 18));
            default -> request.header("X-Telegram-Bot-Api-Secret-Token", changed(random, MessengerTest.SECRET));
        }
        if (random.nextInt(4) == 0) {
            request.header("X-ZEvent-Timestamp", noise(random, 13));
        }
        return request.build();
    }

    private static byte[] body(RandomGenerator random, String genuine) {
        switch (random.nextInt(4)) {
            case 0 -> {
                var bytes = new byte[random.nextInt(2_000)];
                random.nextBytes(bytes);
                return bytes;
            }
            case 1 -> {
                var text = new StringBuilder();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 2 -> {
                var bytes = genuine.getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                return bytes;
            }
            default -> {
                return genuine.substring(0, 2 + random.nextInt(genuine.length() - 2))
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    /** Letters, digits and signs that a header may hold. */
    private static String noise(RandomGenerator random, int length) {
        return random.ints(length, '!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String changed(RandomGenerator random, String right) {
        int at = random.nextInt(right.length());
        return right.substring(0, at) + (right.charAt(at) == 'q' ? 'z' : 'q') + right.substring(at + 1);
    }
}
