package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: longer each time, and never the same for all who wait. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 10;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Between half of and the whole of one second, doubled with each try, five minutes at most.
     *
     * @param attempts how many tries there were, at least 1
     */
    Duration after(int attempts) {
        var whole = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        var most = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
        return Duration.ofMillis(random.nextLong(most.toMillis() / 2, most.toMillis() + 1));
    }

    /** A short time for what another worker will have done by then. */
    Duration brief() {
        return Duration.ofMillis(random.nextLong(80, 200));
    }
}
