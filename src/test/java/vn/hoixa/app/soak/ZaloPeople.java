package vn.hoixa.app.soak;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.hoixa.connectors.zalo.FakeZalo;
import vn.hoixa.connectors.zalo.FakeZaloEvents;

/**
 * People on Zalo, whose messages are brought. Where a copy does not answer, the update is brought again to the next one, and what
 * was taken may be brought once more, as Zalo does; a person's next message waits until the last one was taken. Tokens do not
 * end here: a kill in the very moment of a refresh uses the token up at Zalo, which only a new consent mends.
 */
final class ZaloPeople implements People {
    private static final long FIRST_ID = 4_000_000_000_000_000_000L;
    private static final int OK = 200;
    private static final int TWICE = 50;

    private final FakeZalo zalo = new FakeZalo();
    private final String refreshToken = zalo.newRefreshToken();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<FakeZaloEvents> copies = List.of();

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "HOIXA_ZALO_APP_ID",
                FakeZalo.APP_ID,
                "HOIXA_ZALO_APP_SECRET",
                FakeZalo.APP_SECRET,
                "HOIXA_ZALO_OA_SECRET",
                FakeZalo.OA_SECRET,
                "HOIXA_ZALO_REFRESH_TOKEN",
                refreshToken,
                "HOIXA_ZALO_API_URL",
                zalo.url(),
                "HOIXA_ZALO_OAUTH_URL",
                zalo.url(),
                "HOIXA_ZALO_PER_MINUTE",
                "0");
    }

    @Override
    public void reach(List<Integer> ports) {
        copies = ports.stream()
                .map(port -> zalo.events(URI.create("http://localhost:" + port + "/webhooks/zalo")))
                .toList();
    }

    @Override
    public void write(int person, String text) {
        int number = turn.getAndIncrement();
        var body = copies.getFirst().saying(Long.toString(FIRST_ID + person), text);
        for (int attempt = 0; bring(number + attempt, body) != OK; attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        if (number % TWICE == 0) {
            bring(number, body);
        }
    }

    private int bring(int turn, String body) {
        long start = System.nanoTime();
        int status = copies.get(turn % copies.size()).send(body);
        if (status == OK) {
            nanos.add(System.nanoTime() - start);
        }
        return status;
    }

    @Override
    public List<Heard> heard(int from) {
        var all = zalo.delivered();
        return all.subList(from, all.size()).stream()
                .map(message -> new Heard(person(message.userId()), message.text(), message.cut()))
                .toList();
    }

    @Override
    public int person(String chatId) {
        return (int) (Long.parseLong(chatId) - FIRST_ID);
    }

    @Override
    public void faults(double share, long seed) {
        zalo.faults(seed, share, FakeZalo.Fault.RESET_BEFORE, FakeZalo.Fault.SERVER_ERROR, FakeZalo.Fault.ANSWER_CUT);
    }

    @Override
    public String bringing() {
        var sorted = new ArrayList<>(nanos);
        sorted.sort(null);
        return "acknowledged within %.1f ms (median), %.1f ms (p99), %.1f ms (longest)"
                .formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    @Override
    public void close() {
        zalo.close();
    }
}
