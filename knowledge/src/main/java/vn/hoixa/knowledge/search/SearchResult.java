package vn.hoixa.knowledge.search;

import java.util.List;
import vn.hoixa.knowledge.text.LineRange;

/**
 * The matches of a request.
 *
 * @param hits best first
 */
public record SearchResult(List<Hit> hits) {
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /**
     * One match.
     *
     * @param kind what it is
     * @param documentId its document
     * @param recordId the task's, indicator's or guide's id; the section's path for a passage
     * @param heading the headings above it, or the guide's title; may be empty
     * @param text its text, as repaired
     * @param lines the lines that hold it
     * @param score the fused score; comparable within one result only
     * @param coverage how much of the request's weight (inverse document frequency of its folded syllables
     *     and syllable pairs, words without weight left out) the entry's text, heading and document title hold, 0 to 1;
     *     comparable between requests
     */
    public record Hit(
            EntryKind kind,
            String documentId,
            String recordId,
            String heading,
            String text,
            LineRange lines,
            double score,
            double coverage) {}
}
