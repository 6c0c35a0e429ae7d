package vn.hoixa.knowledge.repair;

/**
 * Syllable trigrams with absolute discounting: what the longer context leaves over goes to the shorter one. What pruning
 * took away counts as left over, so pruned counts need no weights of their own.
 */
final class NgramModel implements WordModel {
    static final int WORD_BITS = 17;

    private final NgramCounts counts;
    private final double discount;
    private final double total;
    private final CountTable keptAfterPair;
    private final float[] keptAfterWord;
    private final float[] before;

    /**
     * @param counts of one, two and three words
     * @param discount taken off each count seen, between 0 and 1
     */
    NgramModel(NgramCounts counts, double discount) {
        this.counts = counts;
        this.discount = discount;
        this.keptAfterWord = new float[counts.words()];
        this.before = new float[counts.words()];
        this.keptAfterPair = new CountTable(counts.pairs().size());
        double sum = 0;
        for (int word = 0; word < counts.words(); word++) {
            sum += counts.count(word);
            before[word] = counts.count(word);
        }
        this.total = Math.max(1, sum);
        int mask = (1 << WORD_BITS) - 1;
        for (long key : counts.pairs().sortedKeys()) {
            int first = (int) (key >>> WORD_BITS) & mask;
            float kept = kept(counts.pairs().get(key));
            keptAfterWord[first] += kept;
        }
        for (long key : counts.triples().sortedKeys()) {
            keptAfterPair.add(key >>> WORD_BITS, kept(counts.triples().get(key)));
        }
    }

    private float kept(float count) {
        return (float) Math.max(0, count - discount);
    }

    static long pair(int first, int second) {
        return 1L << (2 * WORD_BITS) | (long) first << WORD_BITS | second;
    }

    static long triple(int first, int second, int third) {
        return pair(first, second) << WORD_BITS | third;
    }

    @Override
    public double probability(int first, int second, int word) {
        double one = (counts.count(word) + 0.05) / (total + 0.05 * counts.words());
        double two = one;
        double seen = Math.max(before[second], keptAfterWord[second]);
        if (seen > 0) {
            double left = Math.max(0.02, 1 - keptAfterWord[second] / seen);
            two = kept(counts.pairs().get(pair(second, word))) / seen + left * one;
        }
        long context = pair(first, second);
        double together = Math.max(counts.pairs().get(context), keptAfterPair.get(context));
        if (together <= 0) {
            return two;
        }
        double left = Math.max(0.02, 1 - keptAfterPair.get(context) / together);
        return kept(counts.triples().get(triple(first, second, word))) / together + left * two;
    }
}
