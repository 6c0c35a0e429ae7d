package vn.hoixa.app.imports;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.knowledge.reading.ReadProgress;

/** How far imports are, for the pages and the readiness probe. Safe for many threads. */
@Component
public class ImportProgress {
    private final RunningTime time;
    private volatile Counts counts = new Counts(false, 0, 0, 0);
    private volatile @Nullable Running running;

    public ImportProgress(RunningTime time) {
        this.time = time;
    }

    /**
     * One moment.
     *
     * @param finished whether the index is loaded and every file of the start was imported or failed with a reason
     * @param done files handled
     * @param total files to handle; 0 until they were counted
     * @param failed files that failed
     * @param reading the file whose pages are being read by character recognition, at the start or later; null for none
     */
    public record State(
            boolean finished,
            int done,
            int total,
            int failed,
            @Nullable Reading reading) {
        /** Whether there is something to wait for. */
        public boolean busy() {
            return !finished || reading != null;
        }
    }

    /**
     * A long file at work.
     *
     * @param file its name without folders
     * @param page how many pages are read
     * @param pages how many are to be read; at least 1
     * @param left how long that takes from now on; null where it cannot be told yet
     */
    public record Reading(
            String file, int page, int pages, @Nullable Duration left) {
        /** The time left in Vietnamese; "" where it cannot be told yet. */
        public String leftInWords() {
            return TimeLeft.vietnamese(left);
        }
    }

    private record Counts(boolean finished, int done, int total, int failed) {}

    private record Running(String file, int page, int pages, TimeLeft time) {}

    public State state() {
        var now = counts;
        return new State(now.finished(), now.done(), now.total(), now.failed(), reading());
    }

    private @Nullable Reading reading() {
        var file = running;
        return file == null || file.pages() == 0
                ? null
                : new Reading(
                        file.file(), file.page(), file.pages(), file.time().estimate());
    }

    synchronized void begin(int total) {
        counts = new Counts(false, 0, total, 0);
    }

    /** A file's import begins; what is given back is to be told of its pages. One file at a time. */
    ReadProgress open(String file) {
        var left = new TimeLeft(time.clock());
        running = new Running(file, 0, 0, left);
        return (page, pages) -> {
            left.page(page, pages);
            running = new Running(file, page, pages, left);
        };
    }

    /** The import of the file ended, in whichever way. */
    void close() {
        running = null;
    }

    synchronized void handled(boolean ok) {
        counts = new Counts(false, counts.done() + 1, counts.total(), counts.failed() + (ok ? 0 : 1));
    }

    synchronized void finish() {
        counts = new Counts(true, counts.done(), counts.total(), counts.failed());
    }
}
