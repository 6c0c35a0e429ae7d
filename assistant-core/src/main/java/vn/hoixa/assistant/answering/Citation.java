package vn.hoixa.assistant.answering;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from.
 *
 * @param n its number in the answer's text, from 1
 * @param documentId the document
 * @param source the file name it was imported from
 * @param title the document's title
 * @param number the document's number; null where it has none
 * @param section the place in the outline; "" where there is none
 * @param page the page; null where the format has none
 * @param lineStart the first line, counted on the page or in the file, from 1
 * @param lineEnd the last line
 * @param quote the words that hold the claim, as repaired
 * @param uri where the web page shows it, relative to the application's root
 */
public record Citation(
        int n,
        String documentId,
        String source,
        String title,
        @Nullable String number,
        String section,
        @Nullable Integer page,
        int lineStart,
        int lineEnd,
        String quote,
        String uri) {}
