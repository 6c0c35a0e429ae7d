package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.hoixa.knowledge.text.VietnameseText;

/** Takes a question apart by what the index knows. */
final class QuestionReader {
    private static final int LONGEST_QUESTION = 2000;
    /** Keeps the query below Lucene's limit of clauses. */
    private static final int MOST_WORDS = 80;

    private final Weights weights;
    private final WeightlessWords weightless;

    QuestionReader(Weights weights, WeightlessWords weightless) {
        this.weights = weights;
        this.weightless = weightless;
    }

    Question read(String text, IndexReader index) throws IOException {
        var used = text.length() > LONGEST_QUESTION ? text.substring(0, LONGEST_QUESTION) : text;
        var marked = Tokens.marked(used);
        marked = marked.subList(0, Math.min(marked.size(), MOST_WORDS));
        boolean withMarks = withMarks(marked);
        var dropped = weightless.in(marked, withMarks);
        var alike = new AlikeWords(index, weights);
        var words = new ArrayList<Word>();
        for (int i = 0; i < marked.size(); i++) {
            var folded = VietnameseText.fold(marked.get(i));
            boolean known = index.docFreq(new Term(Fields.WORDS, folded)) > 0;
            List<String> others = known || dropped[i] ? List.of() : alike.to(folded);
            words.add(new Word(marked.get(i), folded, dropped[i], known, others));
        }
        return new Question(List.copyOf(words), withMarks, ExactKeys.in(used));
    }

    private boolean withMarks(List<String> words) {
        long marked = words.stream().filter(VietnameseText::hasMarks).count();
        return marked > 0 && marked >= weights.markedShare() * words.size();
    }
}
