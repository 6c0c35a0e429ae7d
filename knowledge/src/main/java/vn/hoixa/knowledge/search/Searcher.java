package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Answers one request on one state of the index. */
final class Searcher {
    /** Equal scores go by document and place, so that the order never depends on how the index was written. */
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DOCUMENT, SortField.Type.STRING),
            new SortField(Fields.FIRST_LINE, SortField.Type.LONG),
            new SortField(Fields.POSITION, SortField.Type.LONG));

    private final QuestionReader questions;
    private final Weights weights;

    Searcher(Weights weights) {
        this.weights = weights;
        questions = new QuestionReader(weights, WeightlessWords.load());
    }

    SearchResult search(SearchRequest request, SearchedState index) throws IOException {
        return index.result(request, () -> searchAnew(request, index));
    }

    private SearchResult searchAnew(SearchRequest request, SearchedState index) throws IOException {
        var asked = index.question(request.text(), () -> read(request.text(), index));
        if (!asked.question().hasKnownWords()) {
            return new SearchResult(List.of());
        }
        var query = QueryBuilder.of(asked.question(), request, weights);
        var hits = new ArrayList<SearchResult.Hit>();
        for (var found : index.search(query, request.limit(), BEST_FIRST).scoreDocs) {
            double score = ((Number) ((FieldDoc) found).fields[0]).doubleValue();
            hits.add(index.entry(found.doc).hit(score, asked.coverage()));
        }
        return new SearchResult(hits);
    }

    private SearchedState.Asked read(String text, SearchedState index) throws IOException {
        var reader = index.getIndexReader();
        var question = questions.read(text, reader);
        return new SearchedState.Asked(question, Coverage.of(question, reader, weights));
    }
}
