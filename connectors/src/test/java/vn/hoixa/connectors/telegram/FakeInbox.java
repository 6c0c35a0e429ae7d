package vn.hoixa.connectors.telegram;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.connectors.delivery.Inbox;

/** Keeps updates in memory, each once; can be told to fail before or after it has stored. */
final class FakeInbox implements Inbox {
    final LinkedBlockingQueue<Update> stored = new LinkedBlockingQueue<>();
    final LinkedBlockingQueue<List<Update>> tries = new LinkedBlockingQueue<>();
    private final Set<String> known = new HashSet<>();
    private final Queue<Throwable> failBefore = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failAfter = new ConcurrentLinkedQueue<>();

    void failBefore(Throwable problem) {
        failBefore.add(problem);
    }

    void failAfter(Throwable problem) {
        failAfter.add(problem);
    }

    @Override
    public synchronized void store(String channel, List<Update> updates) {
        if (!channel.equals("telegram")) {
            throw new IllegalArgumentException(channel);
        }
        tries.add(updates);
        throwIfAny(failBefore.poll());
        for (var update : new ArrayDeque<>(updates)) {
            if (known.add(update.externalId())) {
                stored.add(update);
            }
        }
        throwIfAny(failAfter.poll());
    }

    Update next() throws InterruptedException {
        var update = stored.poll(30, TimeUnit.SECONDS);
        if (update == null) {
            throw new AssertionError("nothing was stored");
        }
        return update;
    }

    private static void throwIfAny(@Nullable Throwable problem) {
        if (problem instanceof RuntimeException exception) {
            throw exception;
        }
        if (problem instanceof Error error) {
            throw error;
        }
    }
}
