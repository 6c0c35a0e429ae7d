package vn.hoixa.knowledge.library;

import org.jspecify.annotations.Nullable;

/**
 * Which indicators are wanted; null leaves a property open, all given ones must hold.
 *
 * @param documentId indicators of this document
 * @param words indicators whose folded name holds every one of these folded words
 * @param year indicators with a value for this year
 */
public record IndicatorFilter(
        @Nullable String documentId,
        @Nullable String words,
        @Nullable Integer year) {

    public static final IndicatorFilter ALL = new IndicatorFilter(null, null, null);
}
