package vn.hoixa.connectors.channel;

import org.jspecify.annotations.Nullable;

/**
 * A short footnote: where a claim comes from.
 *
 * @param n its number in the text, from 1
 * @param text the source in words
 * @param link the page that shows it, an absolute address; null where the office has no public address
 */
public record Note(int n, String text, @Nullable String link) {}
