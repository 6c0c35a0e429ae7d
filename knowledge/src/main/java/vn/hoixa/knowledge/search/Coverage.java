package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** How much of a question's weight an entry holds: rarity of its words and pairs, those without weight left out. */
final class Coverage {
    private final List<Unit> units;
    private final double total;
    private final double otherMarks;

    private Coverage(List<Unit> units, double otherMarks) {
        this.units = units;
        this.otherMarks = otherMarks;
        total = units.stream().mapToDouble(Unit::weight).sum();
    }

    static Coverage of(Question question, IndexReader index, Weights weights) throws IOException {
        var units = new ArrayList<Unit>();
        var seen = new HashSet<String>();
        Word left = null;
        for (var word : question.words()) {
            if (!word.weightless() && seen.add(word.folded())) {
                var forms = word.guessed() ? word.alike() : List.of(word.folded());
                double weight = rarity(index, Fields.WORDS, forms.get(0), weights);
                units.add(new Unit(
                        marked(question, word.marked(), word.folded()),
                        forms.stream().map(Covered::sought).toList(),
                        weight,
                        word.guessed() ? weights.coverageFuzzy() : 1));
            }
            if (left != null && !left.weightless() && !word.weightless()) {
                var pair = Tokens.pair(left.best(), word.best());
                if (seen.add(pair)) {
                    double weight = weights.coveragePairs() * rarity(index, Fields.PAIRS, pair, weights);
                    boolean guessed = left.guessed() || word.guessed();
                    var asTyped = Tokens.pair(left.marked(), word.marked());
                    units.add(new Unit(
                            marked(question, asTyped, pair),
                            List.of(Covered.sought(pair)),
                            weight,
                            guessed ? weights.coverageFuzzy() : 1));
                }
            }
            left = word;
        }
        return new Coverage(units, weights.coverageUnmarked());
    }

    /** What an entry must hold for a whole match: with marks where the question has them; null where it has none. */
    private static @Nullable String marked(Question question, String marked, String folded) {
        return question.withMarks() && !marked.equals(folded) ? Covered.sought(marked) : null;
    }

    private static double rarity(IndexReader index, String field, String term, Weights weights) throws IOException {
        double with = index.docFreq(new Term(field, term));
        double without = Math.max(0, index.numDocs() - with);
        return Math.min(weights.coverageMost(), Math.log(1 + (without + 0.5) / (with + 0.5)));
    }

    /** From 0 to 1; 0 for a question without weight. */
    double in(Covered covered) {
        double held = 0;
        for (var unit : units) {
            if (unit.isIn(covered)) {
                boolean same = unit.marked() == null || covered.holds(unit.marked());
                held += unit.weight() * unit.sureness() * (same ? 1 : otherMarks);
            }
        }
        return total == 0 ? 0 : held / total;
    }

    /**
     * A word or pair; its forms are as {@link Covered} looks them up.
     *
     * @param marked the form with marks that counts whole; null where any does
     * @param forms any of which counts
     * @param weight its part of the whole
     * @param sureness how much of that part a match is worth
     */
    private record Unit(@Nullable String marked, List<String> forms, double weight, double sureness) {
        boolean isIn(Covered covered) {
            for (var form : forms) {
                if (covered.holds(form)) {
                    return true;
                }
            }
            return false;
        }
    }
}
