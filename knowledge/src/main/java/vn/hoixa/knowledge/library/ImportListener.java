package vn.hoixa.knowledge.library;

import java.nio.file.Path;

/** Told after each file of an import of many. */
@FunctionalInterface
public interface ImportListener {
    /** Tells nobody. */
    ImportListener NONE = (done, total, file, result) -> {};

    /**
     * @param done how many files are finished, this one among them
     * @param total how many there are
     * @param file the file that was just finished
     * @param result what became of it
     */
    void imported(int done, int total, Path file, ImportResult result);

    /**
     * Told while the pages of one long file are read by character recognition.
     *
     * @param file the file at work
     * @param done how many of its pages are read
     * @param total how many of its pages must be read so
     */
    default void reading(Path file, int done, int total) {}
}
