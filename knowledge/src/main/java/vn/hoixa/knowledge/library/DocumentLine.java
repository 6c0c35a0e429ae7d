package vn.hoixa.knowledge.library;

import org.jspecify.annotations.Nullable;

/**
 * A line of a document, as read and as repaired.
 *
 * @param ordinal its place in the whole document, from 1
 * @param page its page, from 1; null where the format has none
 * @param number its place on the page, or in the file where there are no pages
 * @param original the line as read
 * @param text the line as repaired, equal to {@code original} where nothing was repaired
 * @param confidence how sure character recognition and repair are of it, the lower of both, 0 to 1
 */
public record DocumentLine(
        int ordinal, @Nullable Integer page, int number, String original, String text, double confidence) {}
