package vn.hoixa.knowledge.search;

import java.util.Set;

/**
 * What to search.
 *
 * @param text a question or its words, in any spelling; at most 2,000 characters are used
 * @param kinds what kinds of entries are wanted; empty for all
 * @param documentIds search in these documents only; empty for all
 * @param limit how many hits at most, 1 to 1,000
 */
public record SearchRequest(String text, Set<EntryKind> kinds, Set<String> documentIds, int limit) {
    public SearchRequest {
        kinds = Set.copyOf(kinds);
        documentIds = Set.copyOf(documentIds);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000: " + limit);
        }
    }
}
