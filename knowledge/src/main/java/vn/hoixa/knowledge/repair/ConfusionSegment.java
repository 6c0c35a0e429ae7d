package vn.hoixa.knowledge.repair;

/**
 * One thing the reader does.
 *
 * @param truth one or two true letters
 * @param noisy what they become, 0 to {@link ConfusionModel#LONGEST_NOISY} letters
 * @param probability of {@code noisy} given {@code truth}
 * @param together for two letters, how likely they are damaged as one where they stand side by side; 0 for one
 */
record ConfusionSegment(String truth, String noisy, float probability, float together) {}
