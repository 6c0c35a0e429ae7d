package vn.hoixa.knowledge.repair;

/**
 * Counts of one, two and three words in a row.
 *
 * @param singles by word number
 * @param pairs by {@link NgramModel#pair}
 * @param triples by {@link NgramModel#triple}
 */
record NgramCounts(float[] singles, CountTable pairs, CountTable triples) {
    /** How many words the vocabulary has. */
    int words() {
        return singles.length;
    }

    float count(int word) {
        return singles[word];
    }
}
