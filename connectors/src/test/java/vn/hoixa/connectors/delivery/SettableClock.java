package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock that only moves when it is told to, in the office's time zone. */
final class SettableClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    SettableClock(Instant now) {
        this(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private SettableClock(Instant now, ZoneId zone) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.zone = zone;
    }

    void set(Instant time) {
        now = time;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}
