package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoixa.knowledge.text.VietnameseText;

/** Learns a {@link ConfusionModel}'s segments from pairs by expectation and maximisation. */
final class ConfusionTrainer {
    private static final int ROUNDS = 10;
    private static final double RARE = 1.5;
    private static final double RARE_PAIR = 3;
    private static final int LONGEST_WORD = 16;

    private Map<String, Map<String, Double>> given = new HashMap<>();
    private int longest = 2;
    private final Map<String, Double> together = new HashMap<>();

    /**
     * The segments, most of them seen at least twice. Learned together, pairs of letters take the evidence away from the
     * letters: what happens to "ộ" would be known behind "b" and forgotten behind "l". So the letters are learned alone,
     * too, and both count half.
     */
    List<ConfusionSegment> learn(Map<TrainingPair, Double> pairs) {
        run(pairs, 1);
        var letters = given;
        given = new HashMap<>();
        run(pairs, 2);
        letters.forEach((truth, noisy) -> given.merge(truth, noisy, ConfusionTrainer::half));
        return segments();
    }

    private static Map<String, Double> half(Map<String, Double> one, Map<String, Double> other) {
        var mixed = new HashMap<String, Double>();
        one.forEach((noisy, probability) -> mixed.merge(noisy, probability / 2, Double::sum));
        other.forEach((noisy, probability) -> mixed.merge(noisy, probability / 2, Double::sum));
        return mixed;
    }

    /** Learns segments of up to so many true letters. */
    private void run(Map<TrainingPair, Double> pairs, int longestTruth) {
        longest = longestTruth;
        for (int round = 0; round < ROUNDS; round++) {
            var expected = new HashMap<String, Map<String, Double>>();
            var alone = new HashMap<String, Double>();
            for (var entry : pairs.entrySet()) {
                var pair = entry.getKey();
                if (pair.truth().length() <= LONGEST_WORD && pair.noisy().length() <= LONGEST_WORD) {
                    count(pair, entry.getValue(), expected, alone);
                }
            }
            maximise(expected, alone, round);
        }
    }

    private void count(
            TrainingPair pair, double weight, Map<String, Map<String, Double>> expected, Map<String, Double> alone) {
        var truth = pair.truth();
        var noisy = pair.noisy();
        int n = truth.length();
        int m = noisy.length();
        var forward = new double[n + 1][m + 1];
        var backward = new double[n + 1][m + 1];
        forward[0][0] = 1;
        backward[n][m] = 1;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                if (forward[i][j] > 0) {
                    for (int size = 1; size <= longest && i + size <= n; size++) {
                        for (int k = 0; k <= ConfusionModel.LONGEST_NOISY && j + k <= m; k++) {
                            forward[i + size][j + k] += forward[i][j] * step(truth, i, size, noisy, j, k);
                        }
                    }
                }
            }
        }
        if (forward[n][m] <= 0) {
            return;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                for (int size = 1; size <= longest && i + size <= n; size++) {
                    for (int k = 0; k <= ConfusionModel.LONGEST_NOISY && j + k <= m; k++) {
                        double after = backward[i + size][j + k];
                        if (after > 0) {
                            double step = step(truth, i, size, noisy, j, k);
                            backward[i][j] += after * step;
                            double share = weight * forward[i][j] * step * after / forward[n][m];
                            if (share > 1e-6) {
                                var segment = truth.substring(i, i + size);
                                expected.computeIfAbsent(segment, t -> new HashMap<>())
                                        .merge(noisy.substring(j, j + k), share, Double::sum);
                                if (size == 1 && i + 2 <= n) {
                                    alone.merge(truth.substring(i, i + 2), share, Double::sum);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private double step(String truth, int i, int size, String noisy, int j, int k) {
        var segment = truth.substring(i, i + size);
        var becomes = noisy.substring(j, j + k);
        double share = longest == 1 || i + 2 > truth.length()
                ? 1
                : together.getOrDefault(truth.substring(i, i + 2), given.isEmpty() ? 0.05 : 0);
        double weight = size == 2 ? share : longest == 1 || i + 2 > truth.length() ? 1 : 1 - share;
        if (given.isEmpty()) {
            return weight * guess(segment, becomes);
        }
        return weight * given.getOrDefault(segment, Map.of()).getOrDefault(becomes, 0.0);
    }

    /** Where to start: letters stay what they are without their marks, lengths stay. */
    private static double guess(String truth, String noisy) {
        if (VietnameseText.fold(truth).equals(VietnameseText.fold(noisy))) {
            return 0.5;
        }
        return 0.02 * Math.pow(0.1, Math.abs(truth.length() - noisy.length()));
    }

    private void maximise(Map<String, Map<String, Double>> expected, Map<String, Double> alone, int round) {
        double rare = round < ROUNDS / 2 ? 0 : RARE;
        double rarePair = round < ROUNDS / 2 ? 0.5 : RARE_PAIR;
        given = new HashMap<>();
        together.clear();
        for (var entry : expected.entrySet()) {
            var truth = entry.getKey();
            double least = truth.length() == 2 ? rarePair : rare;
            var kept = new HashMap<String, Double>();
            double sum = 0;
            for (var noisy : entry.getValue().entrySet()) {
                if (noisy.getValue() >= least) {
                    kept.put(noisy.getKey(), noisy.getValue());
                    sum += noisy.getValue();
                }
            }
            if (sum > 0) {
                double all = sum;
                kept.replaceAll((noisy, count) -> count / all);
                given.put(truth, kept);
                if (truth.length() == 2) {
                    together.put(truth, all / (all + alone.getOrDefault(truth, 0.0)));
                }
            }
        }
    }

    private List<ConfusionSegment> segments() {
        var segments = new ArrayList<ConfusionSegment>();
        given.forEach((truth, noisy) -> noisy.forEach((becomes, probability) -> segments.add(new ConfusionSegment(
                truth,
                becomes,
                probability.floatValue(),
                together.getOrDefault(truth, 0.0).floatValue()))));
        return segments;
    }
}
