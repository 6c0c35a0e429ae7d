package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows that somebody is writing, but only for answers that take a while, so that quick ones cost no call. */
final class TypingSign {
    /** Messengers take the sign away after about five seconds. */
    private static final Duration LASTS = Duration.ofMillis(4_500);

    private final ScheduledExecutorService timer;
    private final ExecutorService background;
    private final Duration after;

    TypingSign(ScheduledExecutorService timer, ExecutorService background, Duration after) {
        this.timer = timer;
        this.background = background;
        this.after = after;
    }

    /** Shows the sign again and again until it is closed. */
    Shown during(Runnable show) {
        var ticking = timer.scheduleWithFixedDelay(
                () -> background.execute(show), after.toMillis(), LASTS.toMillis(), TimeUnit.MILLISECONDS);
        return () -> ticking.cancel(false);
    }

    /** Ends the sign. */
    interface Shown extends AutoCloseable {
        @Override
        void close();
    }
}
