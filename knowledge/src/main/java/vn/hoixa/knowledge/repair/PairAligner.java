package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds which word of a drawn page became which word of the page as read. */
final class PairAligner {
    private static final double SKIP = 0.62;

    private PairAligner() {}

    /**
     * The pairs of words that stand one to one between the lines drawn and the lines read; doubtful places are left
     * out.
     */
    static List<TrainingPair> align(List<String> drawn, List<String> read) {
        var pairs = new ArrayList<TrainingPair>();
        for (int[] match : matches(folded(drawn), folded(read), SKIP)) {
            var truth = List.of(drawn.get(match[0]).split(" "));
            var noisy = List.of(read.get(match[1]).split(" +"));
            for (int[] word : matches(folded(truth), folded(noisy), SKIP)) {
                if (truth.size() == noisy.size() || anchored(word, truth, noisy)) {
                    pairs.add(new TrainingPair(truth.get(word[0]), noisy.get(word[1])));
                }
            }
        }
        return pairs;
    }

    /** A pair inside a line of another number of words counts only where the lengths are close. */
    private static boolean anchored(int[] word, List<String> truth, List<String> noisy) {
        return Math.abs(truth.get(word[0]).length() - noisy.get(word[1]).length()) <= 1;
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(VietnameseText::fold).toList();
    }

    private static List<int[]> matches(List<String> left, List<String> right, double skip) {
        int n = left.size();
        int m = right.size();
        var cost = new double[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n || j == m) {
                    cost[i][j] = (n - i + m - j) * skip;
                } else {
                    cost[i][j] = Math.min(
                            cost[i + 1][j + 1] + distance(left.get(i), right.get(j)),
                            skip + Math.min(cost[i + 1][j], cost[i][j + 1]));
                }
            }
        }
        var found = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            double along = cost[i + 1][j + 1] + distance(left.get(i), right.get(j));
            if (along <= cost[i][j] + 1e-9) {
                found.add(new int[] {i++, j++});
            } else if (cost[i + 1][j] <= cost[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return found;
    }

    /** Edit distance over the longer length, 0 to 1. */
    private static double distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()] / (double) Math.max(1, Math.max(a.length(), b.length()));
    }
}
