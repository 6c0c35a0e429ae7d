package vn.hoixa.knowledge.reading;

/** Told how far the reading of one file is. May be called by several threads, one at a time. */
@FunctionalInterface
public interface ReadProgress {
    /** Tells nobody. */
    ReadProgress NONE = (done, total) -> {};

    /**
     * @param done how many pages were read by character recognition
     * @param total how many are to be read so
     */
    void page(int done, int total);
}
