package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses after failures in a row: from half a second, doubled, at most a minute, each shortened at random by up to half. */
final class Backoff {
    private static final long FIRST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 60_000;

    private final RandomGenerator random;
    private long millis = FIRST_MILLIS;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        long now = millis;
        millis = Math.min(now * 2, LONGEST_MILLIS);
        return Duration.ofMillis(now - random.nextLong(now / 2 + 1));
    }

    void reset() {
        millis = FIRST_MILLIS;
    }
}
