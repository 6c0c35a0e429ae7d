package vn.hoixa.knowledge.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** One query of a question: the weighted sum over the fields, each word and pair once. */
final class QueryBuilder {
    private final Weights weights;
    private final Map<Term, Float> boosts = new LinkedHashMap<>();

    private QueryBuilder(Weights weights) {
        this.weights = weights;
    }

    static Query of(Question question, SearchRequest request, Weights weights) {
        var builder = new QueryBuilder(weights);
        builder.words(question);
        builder.pairs(question);
        question.exactKeys().forEach(key -> builder.add(Fields.EXACT, key, weights.exact()));
        return builder.build(request);
    }

    private void words(Question question) {
        for (var word : question.words()) {
            float share = word.weightless() ? weights.weightless() : 1;
            if (question.withMarks() && word.known()) {
                add(Fields.MARKED, word.marked(), share * weights.marked());
            }
            if (word.known()) {
                folded(word.folded(), share);
            }
            word.alike().forEach(alike -> folded(alike, share * weights.fuzzy()));
        }
    }

    private void folded(String word, float share) {
        add(Fields.FOLDED, word, share * weights.folded());
        add(Fields.HEADING, word, share * weights.heading());
        add(Fields.TITLE, word, share * weights.title());
        add(Fields.RAW, word, share * weights.raw());
    }

    private void pairs(Question question) {
        var words = question.words();
        for (int i = 1; i < words.size(); i++) {
            pair(words.get(i - 1), words.get(i), question.withMarks());
        }
    }

    private void pair(Word left, Word right, boolean withMarks) {
        if (!left.found() || !right.found()) {
            return;
        }
        float share = left.weightless() || right.weightless() ? weights.weightless() : 1;
        if (withMarks && !left.guessed() && !right.guessed()) {
            add(Fields.MARKED_PAIRS, Tokens.pair(left.marked(), right.marked()), share * weights.markedPairs());
        }
        float sure = left.guessed() || right.guessed() ? share * weights.fuzzy() : share;
        var folded = Tokens.pair(left.best(), right.best());
        add(Fields.FOLDED_PAIRS, folded, sure * weights.foldedPairs());
        add(Fields.HEADING_PAIRS, folded, sure * weights.headingPairs());
    }

    private void add(String field, String term, float boost) {
        boosts.merge(new Term(field, term), boost, Math::max);
    }

    private Query build(SearchRequest request) {
        var sum = new BooleanQuery.Builder();
        boosts.forEach((term, boost) -> sum.add(new BoostQuery(new TermQuery(term), boost), Occur.SHOULD));
        var query = new BooleanQuery.Builder().add(sum.build(), Occur.MUST);
        var kinds = request.kinds().stream().map(Enum::name).collect(Collectors.toSet());
        oneOf(Fields.KIND, kinds).forEach(filter -> query.add(filter, Occur.FILTER));
        oneOf(Fields.DOCUMENT, request.documentIds()).forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    private static Stream<Query> oneOf(String field, Set<String> values) {
        return values.isEmpty()
                ? Stream.empty()
                : Stream.of(new TermInSetQuery(
                        field, values.stream().map(BytesRef::new).toList()));
    }
}
