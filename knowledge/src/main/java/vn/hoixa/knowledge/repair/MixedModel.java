package vn.hoixa.knowledge.repair;

/**
 * Two models mixed: the general one and the one learned from the document itself.
 *
 * @param share of the second, 0 to 1
 */
record MixedModel(WordModel general, WordModel own, double share) implements WordModel {
    @Override
    public double probability(int first, int second, int word) {
        return (1 - share) * general.probability(first, second, word) + share * own.probability(first, second, word);
    }
}
