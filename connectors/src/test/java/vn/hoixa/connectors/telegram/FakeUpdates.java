package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What waits to be fetched or brought: confirmed by a greater offset, or by the webhook's 2xx. */
final class FakeUpdates {
    /** Two askers: Telegram sends the earlier one away. */
    static final String TWO_ASK =
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    static final String WEBHOOK_IS_SET =
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<FakeUpdate> waiting = new ArrayDeque<>();
    private @Nullable FakeWebhook webhook;
    private int nextId;
    private String last = "";
    private long asked;

    FakeUpdates(int firstId) {
        this.nextId = firstId;
    }

    /**
     * One update.
     *
     * @param queue whose order it belongs to: the chat's, for button presses the user's
     */
    record FakeUpdate(int id, String queue, String json) {}

    /** @param json makes the update's text of its id */
    int add(String queue, IntFunction<String> json) {
        lock.lock();
        try {
            int id = nextId++;
            var update = new FakeUpdate(id, queue, json.apply(id));
            last = update.json();
            if (webhook != null) {
                webhook.add(update);
            } else {
                waiting.add(update);
                changed.signalAll();
            }
            return id;
        } finally {
            lock.unlock();
        }
    }

    /** The update that was made last, as it is brought. */
    String last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    /** Goes on counting elsewhere, as Telegram may after a week without updates. */
    void countFrom(int id) {
        lock.lock();
        try {
            nextId = id;
        } finally {
            lock.unlock();
        }
    }

    /** @throws Conflict when somebody else asks or a webhook is set */
    List<FakeUpdate> poll(long offset, int limit, Duration timeout) throws Conflict, InterruptedException {
        lock.lock();
        try {
            long mine = ++asked;
            changed.signalAll();
            refuseBesideWebhook();
            confirm(offset);
            long left = timeout.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                if (asked != mine) {
                    throw new Conflict(TWO_ASK);
                }
                refuseBesideWebhook();
            }
            return waiting.stream().limit(limit).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until somebody asks; for tests. */
    boolean awaitAsked(long times, Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (asked < times && left > 0) {
                left = changed.awaitNanos(left);
            }
            return asked >= times;
        } finally {
            lock.unlock();
        }
    }

    /** What waits goes to the webhook from now on; null brings back what it did not deliver. */
    void deliverTo(@Nullable FakeWebhook next, boolean dropWaiting) {
        lock.lock();
        try {
            if (webhook != null) {
                waiting.addAll(webhook.stop());
            }
            webhook = next;
            if (dropWaiting) {
                waiting.clear();
            }
            if (next != null) {
                waiting.forEach(next::add);
                waiting.clear();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int unconfirmed() {
        lock.lock();
        try {
            return waiting.size() + (webhook == null ? 0 : webhook.waiting());
        } finally {
            lock.unlock();
        }
    }

    private void refuseBesideWebhook() throws Conflict {
        if (webhook != null) {
            throw new Conflict(WEBHOOK_IS_SET);
        }
    }

    /** A negative offset keeps the last ones only. */
    private void confirm(long offset) {
        if (offset < 0) {
            var last = new ArrayList<>(waiting);
            waiting.clear();
            waiting.addAll(last.subList(Math.max(0, last.size() + (int) offset), last.size()));
            return;
        }
        // TQueue::get: an offset far beyond the last id is none; counting may have begun anew.
        if (offset <= nextId + 10L) {
            while (!waiting.isEmpty() && waiting.element().id() < offset) {
                waiting.remove();
            }
        }
    }

    static final class Conflict extends Exception {
        Conflict(String description) {
            super(description);
        }
    }
}
