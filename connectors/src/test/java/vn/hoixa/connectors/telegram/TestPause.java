package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lasts until the test lets it pass, however long it should be. */
final class TestPause implements Pause, AutoCloseable {
    private final LinkedBlockingQueue<Duration> begun = new LinkedBlockingQueue<>();
    private final Semaphore passes = new Semaphore(0);

    @Override
    public void last(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            begun.add(time);
            passes.acquire();
        }
    }

    /** Waits for the next pause to begin and tells how long it should last. */
    Duration begun() throws InterruptedException {
        var time = begun.poll(30, TimeUnit.SECONDS);
        if (time == null) {
            throw new AssertionError("no pause began");
        }
        return time;
    }

    /** Ends the pause under way. */
    void pass() {
        passes.release();
    }

    boolean none() {
        return begun.isEmpty();
    }

    /** Ends all pauses there will be. */
    @Override
    public void close() {
        passes.release(1_000_000);
    }
}
