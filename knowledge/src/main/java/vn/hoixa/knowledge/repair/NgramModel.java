package vn.hoixa.knowledge.repair;

/**
 * Syllable trigrams, interpolated: from each count seen a discount is taken, and the more different words follow a
 * context, the more of its probability goes to the shorter context. What pruning took away counts as left over, so
 * pruned counts need no weights of their own.
 */
final class NgramModel implements WordModel {
    static final int WORD_BITS = 17;
    private static final double UNSEEN_WORD = 0.05;

    private final NgramCounts counts;
    private final double discount;
    private final double openness;
    private final double total;
    private final CountTable keptAfterPair;
    private final CountTable kindsAfterPair;
    private final float[] keptAfterWord;
    private final float[] kindsAfterWord;

    /**
     * @param counts of one, two and three words
     * @param discount taken off each count seen, between 0 and 1
     * @param openness how many unseen words each different word seen after a context stands for, above 0
     */
    NgramModel(NgramCounts counts, double discount, double openness) {
        this.counts = counts;
        this.discount = discount;
        this.openness = openness;
        this.keptAfterWord = new float[counts.words()];
        this.kindsAfterWord = new float[counts.words()];
        this.keptAfterPair = new CountTable(counts.pairs().size());
        this.kindsAfterPair = new CountTable(counts.pairs().size());
        double sum = 0;
        for (int word = 0; word < counts.words(); word++) {
            sum += counts.count(word);
        }
        this.total = Math.max(1, sum);
        int mask = (1 << WORD_BITS) - 1;
        counts.pairs().forEach((key, count) -> {
            int first = (int) (key >>> WORD_BITS) & mask;
            keptAfterWord[first] += kept(count);
            kindsAfterWord[first]++;
        });
        counts.triples().forEach((key, count) -> {
            keptAfterPair.add(key >>> WORD_BITS, kept(count));
            kindsAfterPair.add(key >>> WORD_BITS, 1);
        });
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
        double one = (counts.count(word) + UNSEEN_WORD) / (total + UNSEEN_WORD * counts.words());
        double two = interpolated(
                counts.pairs().get(pair(second, word)),
                counts.count(second),
                keptAfterWord[second],
                kindsAfterWord[second],
                one);
        long context = pair(first, second);
        return interpolated(
                counts.triples().get(triple(first, second, word)),
                counts.pairs().get(context),
                keptAfterPair.get(context),
                kindsAfterPair.get(context),
                two);
    }

    private double interpolated(float count, float context, float kept, float kinds, double shorter) {
        double seen = Math.max(context, kept);
        if (seen <= 0) {
            return shorter;
        }
        double open = openness * Math.max(1, kinds);
        return (kept(count) + (seen - kept + open) * shorter) / (seen + open);
    }
}
