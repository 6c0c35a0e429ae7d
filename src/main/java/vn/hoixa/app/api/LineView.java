package vn.hoixa.app.api;

import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.DocumentLine;

/**
 * A line of the contract.
 *
 * @param n its place in the whole document, from 1
 * @param page its page; null where the format has none
 * @param number its place on the page or in the file, as lineStart and lineEnd count
 */
record LineView(int n, @Nullable Integer page, int number, String original, String text, double confidence) {
    static LineView of(DocumentLine line) {
        return new LineView(
                line.ordinal(), line.page(), line.number(), line.original(), line.text(), line.confidence());
    }
}
