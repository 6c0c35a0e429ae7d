package vn.hoixa.app.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Asks questions and takes the time of each. */
final class Load {
    private final List<String> questions;
    private final AtomicInteger next = new AtomicInteger();

    /** @param questions asked in turn, from the first again after the last */
    Load(List<String> questions) {
        this.questions = questions;
    }

    /** One after the other. */
    Latencies inTurn(int count, Consumer<String> asked) {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            nanos.add(time(asked));
        }
        return new Latencies(nanos);
    }

    /** As many as several threads get through in this time. */
    Latencies atOnce(int threads, Duration time, Consumer<String> asked)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        Callable<List<Long>> asking = () -> {
            var nanos = new ArrayList<Long>();
            while (System.nanoTime() < end) {
                nanos.add(time(asked));
            }
            return nanos;
        };
        var all = new ArrayList<Long>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(asking));
            }
            for (var one : running) {
                all.addAll(one.get());
            }
        }
        return new Latencies(all);
    }

    private long time(Consumer<String> asked) {
        var question = questions.get(Math.floorMod(next.getAndIncrement(), questions.size()));
        long start = System.nanoTime();
        asked.accept(question);
        return System.nanoTime() - start;
    }
}
