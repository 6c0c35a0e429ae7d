package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Finds the index's words that differ from an unknown one by one letter added, lost, changed or swapped. */
final class AlikeWords {
    private final IndexReader index;
    private final Weights weights;

    AlikeWords(IndexReader index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /** The most frequent alike words, most frequent first; none for short words and for numbers. */
    List<String> to(String folded) throws IOException {
        var terms = MultiTerms.getTerms(index, Fields.WORDS);
        boolean letters = folded.codePoints().allMatch(Character::isLetter);
        if (terms == null || !letters || folded.length() < weights.fuzzyLetters()) {
            return List.of();
        }
        var found = new ArrayList<Alike>();
        var alike = new FuzzyTermsEnum(terms, new Term(Fields.WORDS, folded), 1, 0, true);
        while (alike.next() != null) {
            found.add(new Alike(alike.term().utf8ToString(), alike.docFreq()));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Alike::entries).reversed().thenComparing(Alike::word))
                .limit(weights.fuzzyTerms())
                .map(Alike::word)
                .toList();
    }

    private record Alike(String word, int entries) {}
}
