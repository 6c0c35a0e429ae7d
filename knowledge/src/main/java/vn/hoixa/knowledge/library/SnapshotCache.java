package vn.hoixa.knowledge.library;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest snapshot, looked after at most every {@link #AGE}: asking costs no query. What this program writes is seen at
 * once, what another copy of it writes after that time.
 */
final class SnapshotCache {
    static final Duration AGE = Duration.ofMillis(200);

    private final SnapshotLoader loader;
    private final LongSupplier nanos;
    private volatile @Nullable Held held;

    /** @param nanos a clock that only runs forward; the domain's clock may stand still */
    SnapshotCache(SnapshotLoader loader, LongSupplier nanos) {
        this.loader = loader;
        this.nanos = nanos;
    }

    Snapshot get() {
        var now = held;
        return now != null && nanos.getAsLong() - now.checkedAt < AGE.toNanos() ? now.snapshot : check();
    }

    /** Looks at the database now. */
    synchronized Snapshot refresh() {
        return checked();
    }

    private synchronized Snapshot check() {
        var now = held;
        // Another thread may have looked while this one waited.
        return now != null && nanos.getAsLong() - now.checkedAt < AGE.toNanos() ? now.snapshot : checked();
    }

    private Snapshot checked() {
        long at = nanos.getAsLong();
        var now = held;
        var snapshot = now != null && now.snapshot.version() == loader.version() ? now.snapshot : loader.load();
        held = new Held(snapshot, at);
        return snapshot;
    }

    private record Held(Snapshot snapshot, long checkedAt) {}
}
