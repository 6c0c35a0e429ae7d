package vn.hoixa.knowledge.library;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param source the file's name, relative to its library folder
 * @param documentId the document it became; null where it failed and never was one
 * @param outcome what happened
 * @param reason why it failed, in Vietnamese; null otherwise
 */
public record ImportResult(
        String source,
        @Nullable String documentId,
        Outcome outcome,
        @Nullable String reason) {

    /** What an import did. */
    public enum Outcome {
        ADDED,
        REPLACED,
        UNCHANGED,
        REMOVED,
        FAILED
    }
}
