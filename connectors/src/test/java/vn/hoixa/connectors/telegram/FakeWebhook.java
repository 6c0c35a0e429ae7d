package vn.hoixa.connectors.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.telegram.FakeUpdates.FakeUpdate;

/**
 * Brings updates as tdlib/telegram-bot-api's WebhookActor does: one after the other in each queue, the next only after a 2xx, with
 * growing pauses between tries. The pauses are shorter here.
 */
final class FakeWebhook {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final URI url;
    private final String secret;
    private final Semaphore connections;
    private final HttpClient http;
    private final Map<String, ArrayDeque<FakeUpdate>> queues = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    FakeWebhook(URI url, String secret, int maxConnections, HttpClient http) {
        this.url = url;
        this.secret = secret;
        this.connections = new Semaphore(maxConnections == 0 ? 40 : maxConnections);
        this.http = http;
    }

    URI url() {
        return url;
    }

    void add(FakeUpdate update) {
        synchronized (queues) {
            var queue = queues.get(update.queue());
            if (queue != null) {
                queue.add(update);
                return;
            }
            queues.put(update.queue(), new ArrayDeque<>(List.of(update)));
        }
        Thread.ofVirtual().name("fake-webhook").start(() -> deliver(update.queue()));
    }

    int waiting() {
        synchronized (queues) {
            return queues.values().stream().mapToInt(ArrayDeque::size).sum();
        }
    }

    /** What was not delivered, in order. */
    List<FakeUpdate> stop() {
        stopped.countDown();
        synchronized (queues) {
            var left = new ArrayList<FakeUpdate>();
            queues.values().forEach(left::addAll);
            queues.clear();
            left.sort(Comparator.comparingInt(FakeUpdate::id));
            return left;
        }
    }

    private void deliver(String queue) {
        try {
            var pause = FIRST_PAUSE;
            for (var update = head(queue, false); update != null && stopped.getCount() > 0; ) {
                if (taken(update)) {
                    pause = FIRST_PAUSE;
                    update = head(queue, true);
                } else if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                } else {
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable FakeUpdate head(String name, boolean delivered) {
        synchronized (queues) {
            var queue = queues.get(name);
            if (queue == null) {
                return null;
            }
            if (delivered) {
                queue.poll();
            }
            if (queue.isEmpty()) {
                queues.remove(name);
            }
            return queue.peek();
        }
    }

    private boolean taken(FakeUpdate update) throws InterruptedException {
        connections.acquire();
        try {
            var request = HttpRequest.newBuilder(url)
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .header("X-Telegram-Bot-Api-Secret-Token", secret)
                    .POST(HttpRequest.BodyPublishers.ofString(update.json()))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } finally {
            connections.release();
        }
    }
}
