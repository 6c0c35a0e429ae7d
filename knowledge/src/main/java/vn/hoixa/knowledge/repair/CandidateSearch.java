package vn.hoixa.knowledge.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The search for the words behind one token: a walk over the trie that carries, for each prefix of the token, the
 * probability that the letters so far became it, and leaves a branch whose best end is too unlikely.
 */
final class CandidateSearch {
    private static final double[] THRESHOLDS = {1e-5, 1e-7, 1e-9};
    private static final double BEAM = 1e-4;
    private static final int DEEPEST = 24;

    private final ConfusionModel confusion;
    private final int length;
    private final float[][][] single;
    private final List<List<Map<Integer, Float>>> doubles = new ArrayList<>();
    private final double[] bound;
    private final double[][] alone;
    private final double[][] paired;
    private final double[][] before;

    private double best;
    private double threshold;

    CandidateSearch(ConfusionModel confusion, String noisy) {
        this.confusion = confusion;
        this.length = noisy.length();
        this.single = new float[length + 1][][];
        this.bound = new double[length + 1];
        this.alone = new double[DEEPEST + 1][length + 1];
        this.paired = new double[DEEPEST + 1][length + 1];
        this.before = new double[DEEPEST + 1][length + 1];
        bound[length] = 1;
        for (int from = length; from >= 0; from--) {
            int longest = Math.min(ConfusionModel.LONGEST_NOISY, length - from);
            single[from] = new float[longest + 1][];
            var row = new ArrayList<Map<Integer, Float>>();
            for (int size = 0; size <= longest; size++) {
                var piece = noisy.substring(from, from + size);
                single[from][size] = confusion.single(piece);
                row.add(confusion.doubles(piece));
                if (size > 0) {
                    bound[from] = Math.max(bound[from], confusion.best(piece) * bound[from + size]);
                }
            }
            doubles.addFirst(row);
        }
    }

    /** The words of the trie that may have become the token, in no order; only the best by far where there is one. */
    List<Candidate> run(WordTrie trie, WordCase wordCase) {
        var found = new ArrayList<Candidate>();
        for (double least : THRESHOLDS) {
            found.clear();
            best = 0;
            threshold = least;
            alone[0][0] = 1;
            visit(trie, wordCase, 0, 0, -1, new StringBuilder(), found);
            if (best * BEAM >= least) {
                break;
            }
        }
        double floor = best * BEAM;
        found.removeIf(candidate -> candidate.probability() < floor);
        return found;
    }

    private void visit(
            WordTrie trie,
            WordCase wordCase,
            int node,
            int depth,
            int last,
            StringBuilder text,
            List<Candidate> found) {
        if (depth == DEEPEST) {
            return;
        }
        for (int next = trie.child(node); next != 0; next = trie.sibling(next)) {
            char written = wordCase.letter(trie.letter(next), depth);
            int letter = confusion.letter(written);
            if (letter < 0 || extend(depth, last, letter) < threshold) {
                continue;
            }
            text.append(written);
            int word = trie.word(next);
            if (word >= 0) {
                double probability = alone[depth + 1][length] + paired[depth + 1][length];
                if (probability >= threshold) {
                    found.add(new Candidate(word, text.toString(), probability));
                    if (probability > best) {
                        best = probability;
                        threshold = Math.max(threshold, best * BEAM);
                    }
                }
            }
            visit(trie, wordCase, next, depth + 1, letter, text, found);
            text.setLength(depth);
        }
    }

    /** Adds one true letter; gives the highest probability that any word beyond can still reach. */
    private double extend(int depth, int last, int letter) {
        int pair = last < 0 ? 0 : ConfusionModel.pair(last, letter);
        float together = last < 0 ? 0 : confusion.together(pair);
        var entering = before[depth + 1];
        for (int end = 0; end <= length; end++) {
            entering[end] = alone[depth][end] * (1 - together) + paired[depth][end];
        }
        double reach = 0;
        for (int end = 0; end <= length; end++) {
            double one = 0;
            double two = 0;
            for (int size = 0; size <= ConfusionModel.LONGEST_NOISY && size <= end; size++) {
                int from = end - size;
                if (entering[from] > 0) {
                    var row = single[from][size];
                    one += row.length == 0 ? 0 : entering[from] * row[letter];
                }
                if (together > 0 && before[depth][from] > 0) {
                    var probability = doubles.get(from).get(size).get(pair);
                    two += probability == null ? 0 : before[depth][from] * probability;
                }
            }
            alone[depth + 1][end] = one;
            paired[depth + 1][end] = two * together;
            reach = Math.max(reach, (one + two * together) * bound[end]);
        }
        return reach;
    }
}
