package vn.hoixa.knowledge.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;

/**
 * One state of the index, with what was made from it a moment ago: one question is searched for several times, and its
 * entries are read again each time.
 */
final class SearchedState extends IndexSearcher {
    private static final int QUESTIONS = 64;
    private static final int RESULTS = 128;
    private static final int ENTRIES = 2_000;

    private final Recent<String, Asked> questions = new Recent<>(QUESTIONS);
    private final Recent<SearchRequest, SearchResult> results = new Recent<>(RESULTS);
    private final Recent<Integer, StoredEntry> entries = new Recent<>(ENTRIES);

    SearchedState(IndexReader reader, Similarity similarity) {
        super(reader);
        setSimilarity(similarity);
    }

    /** A question as read by this state's words, and how its entries are weighed. */
    record Asked(Question question, Coverage coverage) {}

    Asked question(String text, Recent.Maker<Asked> maker) throws IOException {
        return questions.of(text, maker);
    }

    SearchResult result(SearchRequest request, Recent.Maker<SearchResult> maker) throws IOException {
        return results.of(request, maker);
    }

    StoredEntry entry(int number) throws IOException {
        return entries.of(number, () -> StoredEntry.of(storedFields().document(number, StoredEntry.FIELDS)));
    }
}
