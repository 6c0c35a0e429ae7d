package vn.hoixa.knowledge.text;

import java.util.HashSet;
import java.util.Set;

/** How much two texts say the same, by the pairs of neighbouring folded syllables they share. */
public final class SharedPairs {
    private static final double SAME = 0.6;

    private SharedPairs() {}

    /** Whether the shorter text has most of its pairs in common with the other. */
    public static boolean alike(String a, String b) {
        return share(a, b) >= SAME;
    }

    /** The share of the shorter text's pairs that the other has, 0 to 1; 0 where a text has no pair. */
    public static double share(String a, String b) {
        var one = pairs(a);
        var other = pairs(b);
        var shorter = one.size() < other.size() ? one : other;
        var longer = shorter == one ? other : one;
        long common = shorter.stream().filter(longer::contains).count();
        return shorter.isEmpty() ? 0 : (double) common / shorter.size();
    }

    private static Set<String> pairs(String text) {
        var words = VietnameseText.foldedSyllables(text);
        var pairs = new HashSet<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
