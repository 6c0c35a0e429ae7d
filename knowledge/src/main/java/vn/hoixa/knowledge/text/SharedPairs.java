package vn.hoixa.knowledge.text;

import java.util.HashSet;
import java.util.Set;

/**
 * What a text says, as the pairs of its neighbouring folded syllables, for telling whether two texts say the same.
 *
 * @param pairs the pairs, each with one space
 */
public record SharedPairs(Set<String> pairs) {
    private static final double SAME = 0.6;

    public SharedPairs {
        pairs = Set.copyOf(pairs);
    }

    public static SharedPairs of(String text) {
        var words = VietnameseText.foldedSyllables(text);
        var pairs = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return new SharedPairs(pairs);
    }

    /** Whether the shorter text has most of its pairs in common with the other; false for a text without pairs. */
    public boolean alike(SharedPairs other) {
        var shorter = pairs.size() < other.pairs.size() ? pairs : other.pairs;
        var longer = shorter == pairs ? other.pairs : pairs;
        long common = shorter.stream().filter(longer::contains).count();
        return !shorter.isEmpty() && (double) common / shorter.size() >= SAME;
    }
}
