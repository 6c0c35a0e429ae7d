package vn.hoixa.knowledge.reading;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a process, and those it started, when its time is over or when it is no longer needed. */
final class Watch {
    private final Process process;
    private volatile long deadline;
    private volatile boolean over;

    Watch(Process process, Duration patience) {
        this.process = process;
        extend(patience);
        Thread.ofVirtual().name("reading-watch").start(this::guard);
    }

    /** Gives the process this much time from now on. */
    void extend(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    /** Whether the time was over before the process ended. */
    boolean isOver() {
        return over;
    }

    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void guard() {
        try {
            for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
                if (process.waitFor(left, TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
            over = true;
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
