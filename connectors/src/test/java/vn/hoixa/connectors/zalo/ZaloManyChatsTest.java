package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.knowledge.TestDatabase;

/** Many people at once, in and out, while calls go wrong. */
class ZaloManyChatsTest {
    private static final int PEOPLE = Integer.getInteger("people", 25);
    private static final int EACH = 20;

    @Test
    void losesNothingOnItsWayInAndKnowsWhatItSent() throws Exception {
        try (var zalo = new FakeZalo();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var settings = zalo.settings(zalo.newRefreshToken());
            var database = TestDatabase.migrated("classpath:db/migration/connectors");
            var channel =
                    new ZaloChannel(settings, new ZaloTokens(database, settings, Clock.systemUTC()), Clock.systemUTC());
            var received = new ConcurrentHashMap<String, Update>();
            var server = office(new ZaloWebhook(settings, Clock.systemUTC()), received);
            var events = zalo.events(
                    URI.create("http://localhost:" + server.getAddress().getPort() + "/webhooks/zalo"));
            zalo.faults(7, 0.05);

            Queue<SendResult> results = new ConcurrentLinkedQueue<>();
            var people = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                var userId = "90000000000000" + i;
                people.add(() -> {
                    for (int n = 0; n < EACH; n++) {
                        assertThat(events.userSays(userId, userId + " " + n)).isEqualTo(200);
                        results.addAll(sent(channel, userId, userId + " " + n));
                    }
                    return EACH;
                });
            }
            for (var person : threads.invokeAll(people)) {
                assertThat(person.get()).isEqualTo(EACH);
            }
            server.stop(0);

            assertThat(wordsOf(channel, received)).hasSize(PEOPLE).allSatisfy(ZaloManyChatsTest::areInOrder);
            assertThat(zalo.delivered().stream().filter(message -> !message.cut()))
                    .hasSize((int) count(results, SendResult.Sent.class));
            assertThat(count(results, SendResult.Sent.class) + count(results, SendResult.Unclear.class))
                    .isEqualTo((long) PEOPLE * EACH);
            assertThat(count(results, SendResult.Later.class)).isPositive();
            var delivered = zalo.delivered().stream().collect(Collectors.groupingBy(FakeZalo.Delivered::userId));
            assertThat(delivered.values())
                    .allSatisfy(messages -> assertThat(messages)
                            .extracting(
                                    message -> Integer.parseInt(message.text().split(" ", -1)[1]))
                            .isSorted()
                            .doesNotHaveDuplicates());
        }
    }

    /** Tries until the answer says more than "later". */
    private static List<SendResult> sent(ZaloChannel channel, String userId, String text) {
        var results = new ArrayList<SendResult>();
        do {
            results.add(channel.send(new Outgoing(1, userId, null, new Part(text, List.of(), List.of()))));
        } while (results.getLast() instanceof SendResult.Later);
        return results;
    }

    private static long count(Queue<SendResult> results, Class<? extends SendResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    private static Map<String, List<String>> wordsOf(ZaloChannel channel, Map<String, Update> received) {
        return received.values().stream()
                .sorted(Comparator.comparingLong(Update::sequence))
                .collect(Collectors.groupingBy(
                        Update::chatId,
                        Collectors.mapping(
                                update -> channel.read(update.body()).event() instanceof Event.Said said
                                        ? said.text()
                                        : "",
                                Collectors.toList())));
    }

    private static void areInOrder(String userId, List<String> words) {
        assertThat(words).hasSize(EACH);
        for (int n = 0; n < EACH; n++) {
            assertThat(words.get(n)).isEqualTo(userId + " " + n);
        }
    }

    /** What the application does with a webhook. */
    private static HttpServer office(ZaloWebhook webhook, Map<String, Update> received) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/webhooks/zalo", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(take(webhook, exchange, received), -1);
            }
        });
        server.start();
        return server;
    }

    private static int take(ZaloWebhook webhook, HttpExchange exchange, Map<String, Update> received)
            throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (!webhook.isGenuine(body, exchange.getRequestHeaders().getFirst("X-ZEvent-Signature"), null)) {
            return 401;
        }
        webhook.updates(body).forEach(update -> received.put(update.externalId(), update));
        return 200;
    }
}
