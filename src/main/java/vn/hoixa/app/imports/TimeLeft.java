package vn.hoixa.app.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how long the rest of one file takes, from the pages that were read since its reading began; pages that an
 * earlier, stopped reading left behind cost nothing and count for nothing. Safe for many threads.
 */
public final class TimeLeft {
    private static final int MINUTES_AN_HOUR = 60;
    private static final int COARSE_MINUTES = 10;

    private final Clock clock;
    private @Nullable Instant begin;
    private Instant lastPage = Instant.EPOCH;
    private int before;
    private int done;
    private int total;

    /** @param clock one that runs: with a stopped one there is never an estimate */
    public TimeLeft(Clock clock) {
        this.clock = clock;
    }

    /** As {@link vn.hoixa.knowledge.reading.ReadProgress#page}; the first call says how many pages were there before. */
    public synchronized void page(int pagesDone, int pagesInAll) {
        lastPage = clock.instant();
        if (begin == null) {
            begin = lastPage;
            before = pagesDone;
        }
        done = pagesDone;
        total = pagesInAll;
    }

    /** The time from now to the last page, never negative; null until a page was read. */
    public synchronized @Nullable Duration estimate() {
        if (begin == null || done <= before || !lastPage.isAfter(begin)) {
            return null;
        }
        var rest = Duration.between(begin, lastPage).dividedBy(done - before).multipliedBy(total - done);
        var left = rest.minus(Duration.between(lastPage, clock.instant()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** In words, "còn khoảng 2 phút"; "" for null. No finer than such an estimate can be. */
    public static String vietnamese(@Nullable Duration left) {
        if (left == null) {
            return "";
        }
        long minutes = left.plusSeconds(30).toMinutes();
        if (minutes < 1) {
            return "còn dưới 1 phút";
        }
        if (minutes < MINUTES_AN_HOUR) {
            return "còn khoảng %d phút".formatted(minutes);
        }
        long coarse = (minutes + COARSE_MINUTES / 2) / COARSE_MINUTES * COARSE_MINUTES;
        long hours = coarse / MINUTES_AN_HOUR;
        long rest = coarse % MINUTES_AN_HOUR;
        return rest == 0 ? "còn khoảng %d giờ".formatted(hours) : "còn khoảng %d giờ %d phút".formatted(hours, rest);
    }
}
