package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: longer each time, and never the same for all who wait. Safe for many threads. */
public final class Backoff {
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    /**
     * @param first the wait after the first try, at most
     * @param longest what no wait exceeds
     * @param random spreads the waits
     */
    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * Between half of and the whole of the first wait, doubled with each further try.
     *
     * @param attempts how many tries there were, at least 1
     */
    public Duration after(int attempts) {
        var whole = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        var most = whole.compareTo(longest) < 0 ? whole : longest;
        return Duration.ofMillis(random.nextLong(most.toMillis() / 2, most.toMillis() + 1));
    }

    /** A short time for what another worker is doing; that worker goes on with what waits behind it, so there is no hurry. */
    Duration brief() {
        return Duration.ofMillis(random.nextLong(500, 1_500));
    }
}
