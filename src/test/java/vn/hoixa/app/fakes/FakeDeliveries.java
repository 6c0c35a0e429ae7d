package vn.hoixa.app.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hoixa.connectors.delivery.Deliveries;

/** Two messages that were given up, of which each can be sent again once. */
final class FakeDeliveries implements Deliveries {
    private final List<Failed> failed = new ArrayList<>(List.of(
            new Failed(Direction.OUT, 12, "zalo", 2, Instant.parse("2025-06-19T17:30:00Z"), "hết hạn mức"),
            new Failed(
                    Direction.IN, 5, "telegram", 5, Instant.parse("2025-06-18T01:00:00Z"), "IllegalStateException")));

    @Override
    public synchronized Counts counts() {
        return new Counts(3, Duration.ofSeconds(90), 4, failed.size());
    }

    @Override
    public synchronized List<Failed> failed(int offset, int limit) {
        return failed.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public synchronized boolean again(Direction direction, long id) {
        return failed.removeIf(one -> one.direction() == direction && one.id() == id);
    }

    @Override
    public void resume(String channel) {}
}
