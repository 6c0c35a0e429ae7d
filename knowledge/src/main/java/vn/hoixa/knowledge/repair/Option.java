package vn.hoixa.knowledge.repair;

/**
 * One way to read a stretch of atoms.
 *
 * @param text what to write
 * @param words the words that the language model sees, possibly none
 * @param score logarithm of the probability of what was read, given this reading
 * @param keepsReading whether the text is left as it was for want of anything better
 */
record Option(String text, int[] words, double score, boolean keepsReading) {}
