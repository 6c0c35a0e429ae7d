package vn.hoixa.knowledge.repair;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * How the reader damages letters: one or two true letters become nought to three others. The true word is cut into
 * segments from left to right; at each place a known pair of letters goes together with its own probability.
 */
final class ConfusionModel {
    static final int LONGEST_NOISY = 3;
    private static final float UNSEEN = 2e-5f;
    private static final float UNSEEN_GONE = 2e-5f;
    private static final double TWICE = 0.012;
    private static final double LEAST_TWICE = 0.0007;
    private static final float LIKE_SHAPE = 0.008f;
    private static final float NEIGHBOUR_SHARE = 0.04f;
    private static final float VOWEL_FOR_VOWEL = 0.0004f;
    private static final String PLAIN_VOWELS = "aeiouy";
    private static final float MOST_TOGETHER = 0.7f;
    private static final float[] NONE = {};

    private final Map<String, float[]> single = new HashMap<>();
    private final Map<String, Map<Integer, Float>> doubles = new HashMap<>();
    private final Map<Integer, Float> together = new HashMap<>();
    private final Map<Character, Integer> letters = new HashMap<>();
    private final Map<String, Float> best = new HashMap<>();
    private final float[] unseen;
    private final float[] gone;

    /**
     * @param segments every segment that was learned
     * @param shapes signs and the letters that look like them: "0 o ó ò"
     */
    ConfusionModel(Iterable<ConfusionSegment> segments, List<String> shapes) {
        for (var segment : segments) {
            for (int i = 0; i < segment.truth().length(); i++) {
                letters.putIfAbsent(segment.truth().charAt(i), letters.size());
            }
        }
        unseen = new float[letters.size()];
        gone = new float[letters.size()];
        Arrays.fill(unseen, UNSEEN);
        Arrays.fill(gone, UNSEEN_GONE);
        var singles = new HashMap<String, Map<String, Float>>();
        for (var segment : segments) {
            add(segment);
            if (segment.truth().length() == 1 && segment.noisy().length() == 1 && segment.probability() > LEAST_TWICE) {
                singles.computeIfAbsent(segment.truth(), truth -> new HashMap<>())
                        .put(segment.noisy(), segment.probability());
            }
        }
        for (var shape : shapes) {
            var parts = shape.split(" ");
            for (int i = 1; i < parts.length; i++) {
                addLeast(parts[i], parts[0], LIKE_SHAPE);
            }
        }
        for (char truth : letters.keySet()) {
            for (char noisy : PLAIN_VOWELS.toCharArray()) {
                if (PLAIN_VOWELS.indexOf(VietnameseText.fold(String.valueOf(truth))) >= 0) {
                    addLeast(String.valueOf(truth), String.valueOf(noisy), VOWEL_FOR_VOWEL);
                }
            }
        }
        smooth(singles);
        singles.forEach(this::addTwice);
    }

    /** What happens to one letter may happen to those that differ from it in a mark only, if less often. */
    private void smooth(Map<String, Map<String, Float>> singles) {
        var groups = new HashMap<String, Map<String, Float>>();
        var sizes = new HashMap<String, Integer>();
        for (char letter : letters.keySet()) {
            for (var group : groups(letter)) {
                sizes.merge(group, 1, Integer::sum);
            }
        }
        singles.forEach((truth, ways) -> groups(truth.charAt(0))
                .forEach(group -> ways.forEach((noisy, probability) ->
                        groups.computeIfAbsent(group, g -> new HashMap<>()).merge(noisy, probability, Float::sum))));
        for (char letter : letters.keySet()) {
            for (var group : groups(letter)) {
                groups.getOrDefault(group, Map.of()).forEach((noisy, sum) -> {
                    int size = sizes.getOrDefault(group, 1);
                    addLeast(String.valueOf(letter), noisy, NEIGHBOUR_SHARE * sum / size);
                });
            }
        }
    }

    private void addLeast(String truth, String noisy, float probability) {
        int letter = letter(truth.charAt(0));
        if (letter >= 0) {
            var row = single.computeIfAbsent(noisy, n -> unseen.clone());
            row[letter] = Math.max(row[letter], probability);
            best.merge(noisy, probability, Math::max);
        }
    }

    /** The letters of the same base (all o, ô, ơ), and those of the same base and tone (ộ, ợ, ọ). */
    private static List<String> groups(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        var base = parts.substring(0, 1);
        var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        return List.of(base, base + "/" + tone);
    }

    /** The reader sometimes writes a letter twice, in two of the ways it might read it ("nhi€ém", "so0"). */
    private void addTwice(String truth, Map<String, Float> ways) {
        ways.forEach((first, one) -> ways.forEach((second, two) ->
                add(new ConfusionSegment(truth, first + second, (float) (TWICE * Math.sqrt(one * two)), 0))));
    }

    private void add(ConfusionSegment segment) {
        var truth = segment.truth();
        var noisy = segment.noisy();
        if (truth.length() == 1) {
            var row = single.computeIfAbsent(
                    noisy, n -> noisy.length() <= 1 ? unseen.clone() : new float[letters.size()]);
            int letter = letter(truth.charAt(0));
            row[letter] = Math.max(row[letter], segment.probability());
        } else {
            int pair = pair(letter(truth.charAt(0)), letter(truth.charAt(1)));
            together.put(pair, Math.min(MOST_TOGETHER, segment.together()));
            doubles.computeIfAbsent(noisy, n -> new HashMap<>()).put(pair, segment.probability());
        }
        best.merge(noisy, segment.probability(), Math::max);
    }

    /** The letter's place in {@link #single}'s rows, or -1 where it was never seen. */
    int letter(char c) {
        return letters.getOrDefault(c, -1);
    }

    static int pair(int first, int second) {
        return first << 12 | second;
    }

    /** The probabilities with which each true letter becomes {@code noisy}, by letter; empty where none does. */
    float[] single(String noisy) {
        var row = single.get(noisy);
        if (row != null) {
            return row;
        }
        return noisy.isEmpty() ? gone : noisy.length() == 1 ? unseen : NONE;
    }

    /** The probabilities with which pairs of letters become {@code noisy}, by {@link #pair}. */
    Map<Integer, Float> doubles(String noisy) {
        return doubles.getOrDefault(noisy, Map.of());
    }

    /** With what probability the two letters are damaged together, by {@link #pair}. */
    float together(int pair) {
        return together.getOrDefault(pair, 0f);
    }

    /** The highest probability with which anything becomes {@code noisy}. */
    float best(String noisy) {
        return best.getOrDefault(noisy, noisy.length() <= 1 ? UNSEEN : 0f);
    }
}
