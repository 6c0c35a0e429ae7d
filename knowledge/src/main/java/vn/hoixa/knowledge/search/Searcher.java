package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import vn.hoixa.knowledge.text.LineRange;

/** Answers one request on one state of the index. */
final class Searcher {
    /** Equal scores go by document and place, so that the order never depends on how the index was written. */
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DOCUMENT, SortField.Type.STRING),
            new SortField(Fields.FIRST_LINE, SortField.Type.LONG),
            new SortField(Fields.POSITION, SortField.Type.LONG));

    private static final Set<String> STORED = Set.of(
            Fields.KIND,
            Fields.DOCUMENT,
            Fields.RECORD,
            Fields.HEADING_TEXT,
            Fields.TEXT,
            Fields.COVERED,
            Fields.FIRST_LINE,
            Fields.LAST_LINE);

    private final QuestionReader questions;
    private final Weights weights;

    Searcher(Weights weights) {
        this.weights = weights;
        questions = new QuestionReader(weights, WeightlessWords.load());
    }

    SearchResult search(SearchRequest request, IndexSearcher index) throws IOException {
        var reader = index.getIndexReader();
        var question = questions.read(request.text(), reader);
        if (!question.hasKnownWords()) {
            return new SearchResult(List.of());
        }
        var query = QueryBuilder.of(question, request, weights);
        var coverage = Coverage.of(question, reader, weights);
        var stored = index.storedFields();
        var hits = new ArrayList<SearchResult.Hit>();
        for (var found : index.search(query, request.limit(), BEST_FIRST).scoreDocs) {
            double score = ((Number) ((FieldDoc) found).fields[0]).doubleValue();
            hits.add(hit(stored.document(found.doc, STORED), score, coverage));
        }
        return new SearchResult(hits);
    }

    private static SearchResult.Hit hit(Document stored, double score, Coverage coverage) {
        return new SearchResult.Hit(
                EntryKind.valueOf(text(stored, Fields.KIND)),
                text(stored, Fields.DOCUMENT),
                text(stored, Fields.RECORD),
                text(stored, Fields.HEADING_TEXT),
                text(stored, Fields.TEXT),
                new LineRange(number(stored, Fields.FIRST_LINE), number(stored, Fields.LAST_LINE)),
                score,
                coverage.in(new Covered(text(stored, Fields.COVERED))));
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.get(field), field);
    }

    private static int number(Document stored, String field) {
        return Objects.requireNonNull(stored.getField(field), field)
                .numericValue()
                .intValue();
    }
}
