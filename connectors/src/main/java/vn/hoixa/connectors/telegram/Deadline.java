package vn.hoixa.connectors.telegram;

import java.time.Duration;

/** The end of a work of several calls, in time that nobody can set back. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Negative when it is over. */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }
}
