package vn.hoixa.knowledge.reading;

import org.jspecify.annotations.Nullable;

/**
 * One line as the file holds it.
 *
 * @param ordinal its place in the whole document, from 1
 * @param page the page it stands on, from 1; null where the format has no pages
 * @param number its place on that page, or in the file where there are no pages, from 1
 * @param text the line in NFC, without line end; may be empty
 * @param confidence how sure character recognition is of it, 0 to 1; 1 where the file holds the text itself
 */
public record SourceLine(int ordinal, @Nullable Integer page, int number, String text, double confidence) {}
