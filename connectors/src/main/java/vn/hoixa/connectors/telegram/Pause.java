package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits in a loop that may be told to end; the loop of a test does not wait. */
interface Pause {
    /** Waits that long, or until the loop is to end. */
    void last(Duration time) throws InterruptedException;

    /** A pause that ends when the latch opens. */
    static Pause until(CountDownLatch end) {
        return time -> {
            boolean ignored = end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        };
    }
}
