package vn.hoixa.app.fakes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.TransientDataAccessResourceException;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.connectors.delivery.Inbox;

/** Remembers what was stored, unless the disk is full. */
public final class FakeInbox implements Inbox {
    private final List<Stored> stored = new ArrayList<>();
    private boolean full;

    /**
     * An update that was stored.
     *
     * @param channel the channel's name
     * @param update as it came
     */
    public record Stored(String channel, Update update) {}

    @Override
    public synchronized void store(String channel, List<Update> updates) {
        if (full) {
            throw new TransientDataAccessResourceException("disk full");
        }
        updates.forEach(update -> stored.add(new Stored(channel, update)));
    }

    /** What was stored since the last time this was asked. */
    public synchronized List<Stored> take() {
        var taken = List.copyOf(stored);
        stored.clear();
        return taken;
    }

    /** Whether storing fails from now on. */
    public synchronized void full(boolean now) {
        full = now;
    }
}
