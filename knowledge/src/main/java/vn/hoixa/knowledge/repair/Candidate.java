package vn.hoixa.knowledge.repair;

/**
 * A word that may stand behind a token.
 *
 * @param word its number in the vocabulary
 * @param text as it would be written
 * @param probability of the token as read, given this word
 */
record Candidate(int word, String text, double probability) {}
