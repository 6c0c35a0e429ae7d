package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the administrator of what only they can mend, each thing once a day, however many messages it holds up. */
final class Alarms {
    private static final Duration QUIET = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final Clock clock;
    private final ConcurrentMap<String, Instant> told = new ConcurrentHashMap<>();

    Alarms(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param about what makes two alarms the same
     * @param text in Vietnamese
     */
    void raise(String about, String text) {
        var now = clock.instant();
        var before = told.get(about);
        if (before != null && before.plus(QUIET).isAfter(now)) {
            return;
        }
        if (before == null ? told.putIfAbsent(about, now) == null : told.replace(about, before, now)) {
            LOG.error("{}", text);
        }
    }
}
