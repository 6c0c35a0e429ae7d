package vn.hoixa.connectors.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

/** Who can be written to, and what was delivered to whom, in order. */
final class FakeChats {
    final Set<Long> known = ConcurrentHashMap.newKeySet();
    final Set<Long> blocked = ConcurrentHashMap.newKeySet();
    final Map<Long, Long> moved = new ConcurrentHashMap<>();
    /** Button presses that can still be answered. */
    final Set<String> pressed = ConcurrentHashMap.newKeySet();

    final Set<String> answeredPresses = ConcurrentHashMap.newKeySet();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<DeliveredMessage> delivered = new ArrayList<>();
    private final Map<Long, List<DeliveredMessage>> ofChat = new ConcurrentHashMap<>();
    private int nextMessageId = 1;

    /** An id for a message that somebody else wrote. */
    int messageId() {
        lock.lock();
        try {
            return nextMessageId++;
        } finally {
            lock.unlock();
        }
    }

    DeliveredMessage deliver(IntFunction<DeliveredMessage> message) {
        lock.lock();
        try {
            var made = message.apply(nextMessageId++);
            delivered.add(made);
            ofChat.computeIfAbsent(made.chatId(), id -> new ArrayList<>()).add(made);
            changed.signalAll();
            return made;
        } finally {
            lock.unlock();
        }
    }

    List<DeliveredMessage> delivered() {
        lock.lock();
        try {
            return List.copyOf(delivered);
        } finally {
            lock.unlock();
        }
    }

    List<DeliveredMessage> delivered(long chatId) {
        lock.lock();
        try {
            return List.copyOf(ofChat.getOrDefault(chatId, List.of()));
        } finally {
            lock.unlock();
        }
    }

    int count() {
        lock.lock();
        try {
            return delivered.size();
        } finally {
            lock.unlock();
        }
    }

    boolean await(int messages, long most, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            long left = unit.toNanos(most);
            while (delivered.size() < messages && left > 0) {
                left = changed.awaitNanos(left);
            }
            return delivered.size() >= messages;
        } finally {
            lock.unlock();
        }
    }
}
