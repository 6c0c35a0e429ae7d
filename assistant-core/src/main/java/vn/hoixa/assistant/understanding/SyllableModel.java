package vn.hoixa.assistant.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Which marked syllables stand behind an unmarked one, and which follow which: learned from what the library says and from
 * how people ask. Filled once, then only read.
 */
final class SyllableModel {
    private static final double PAIR_SHARE = 0.85;
    private static final double UNSEEN = 0.02;
    private static final int START = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> counts = new ArrayList<>();
    private final List<Double> followed = new ArrayList<>();
    private final Map<Long, Double> pairs = new HashMap<>();
    private final Map<String, Set<String>> byFolded = new HashMap<>();
    private final Map<String, Set<String>> byLetterLess = new HashMap<>();
    private double total;

    SyllableModel() {
        numbers.put("", START);
        counts.add(0.0);
        followed.add(0.0);
    }

    /** Learns a text; words with digits break it in two. */
    void learn(String text, double weight) {
        int before = START;
        for (var word : VietnameseText.syllables(text)) {
            boolean letters = word.codePoints().allMatch(Character::isLetter);
            if (letters) {
                int number = number(word);
                counts.set(number, counts.get(number) + weight);
                total += weight;
                pairs.merge(key(before, number), weight, Double::sum);
                followed.set(before, followed.get(before) + weight);
                before = number;
            } else {
                before = START;
            }
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            counts.add(0.0);
            followed.add(0.0);
            var folded = VietnameseText.fold(w);
            if (byFolded.computeIfAbsent(folded, f -> new HashSet<>()).add(w)) {
                for (var shorter : letterLess(folded)) {
                    byLetterLess.computeIfAbsent(shorter, s -> new HashSet<>()).add(folded);
                }
            }
            return counts.size() - 1;
        });
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    boolean knows(String word) {
        return numbers.containsKey(word);
    }

    boolean knowsFolded(String folded) {
        return byFolded.containsKey(folded);
    }

    /** The known words that fold to this. */
    Set<String> readings(String folded) {
        return byFolded.getOrDefault(folded, Set.of());
    }

    /** The known folded words one letter away: added, lost, changed, or two neighbours swapped. */
    Set<String> alike(String folded) {
        var alike = new HashSet<>(byLetterLess.getOrDefault(folded, Set.of()));
        for (var shorter : letterLess(folded)) {
            if (byFolded.containsKey(shorter)) {
                alike.add(shorter);
            }
            for (var other : byLetterLess.getOrDefault(shorter, Set.of())) {
                if (other.length() == folded.length() && oneChange(folded, other)) {
                    alike.add(other);
                }
            }
        }
        alike.remove(folded);
        return alike;
    }

    private static Set<String> letterLess(String word) {
        var shorter = new HashSet<String>();
        for (int i = 0; i < word.length(); i++) {
            shorter.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shorter;
    }

    private static boolean oneChange(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        var sorted = one.toCharArray();
        var otherSorted = other.toCharArray();
        Arrays.sort(sorted);
        Arrays.sort(otherSorted);
        return different == 1 || different == 2 && Arrays.equals(sorted, otherSorted);
    }

    /** Log probability of a word after another; "" stands for the beginning and for a word nobody knows. */
    double score(String before, String word) {
        int first = numbers.getOrDefault(before, START);
        var second = numbers.get(word);
        double single = ((second == null ? 0 : counts.get(second)) + UNSEEN) / (total + UNSEEN * counts.size());
        double context = first == START ? 0 : followed.get(first);
        if (context == 0 || second == null) {
            return Math.log(single);
        }
        double pair = pairs.getOrDefault(key(first, second), 0.0) / (context + 1);
        return Math.log(PAIR_SHARE * pair + (1 - PAIR_SHARE) * single);
    }

    /** Whether the second word was seen after the first. */
    boolean follows(String before, String word) {
        var first = numbers.get(before);
        var second = numbers.get(word);
        return first != null && second != null && pairs.containsKey(key(first, second));
    }
}
