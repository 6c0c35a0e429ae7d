package vn.hoixa.knowledge.repair;

/** A true word and what the reader made of it; neither holds white space. */
record TrainingPair(String truth, String noisy) {}
