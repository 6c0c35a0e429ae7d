package vn.hoixa.app.imports;

import org.springframework.stereotype.Component;

/** How far the import at start is, for the page and the readiness probe. Safe for many threads. */
@Component
public class ImportProgress {
    private volatile State state = new State(false, 0, 0, 0);

    /**
     * One moment.
     *
     * @param finished whether the index is loaded and every file was imported or failed with a reason
     * @param done files handled
     * @param total files to handle; 0 until they were counted
     * @param failed files that failed
     */
    public record State(boolean finished, int done, int total, int failed) {}

    public State state() {
        return state;
    }

    synchronized void begin(int total) {
        state = new State(false, 0, total, 0);
    }

    synchronized void handled(boolean ok) {
        state = new State(false, state.done() + 1, state.total(), state.failed() + (ok ? 0 : 1));
    }

    synchronized void finish() {
        state = new State(true, state.done(), state.total(), state.failed());
    }
}
