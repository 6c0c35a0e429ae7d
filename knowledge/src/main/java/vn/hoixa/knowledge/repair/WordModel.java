package vn.hoixa.knowledge.repair;

/** How likely a word is after the two before it; words are numbers of the {@link Vocabulary}. */
interface WordModel {
    /** The probability of {@code word} after {@code first} {@code second}, above 0 and at most 1. */
    double probability(int first, int second, int word);
}
