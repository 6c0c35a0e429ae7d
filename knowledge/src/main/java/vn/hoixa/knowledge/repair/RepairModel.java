package vn.hoixa.knowledge.repair;

/**
 * What was learned once, from made pairs and clean text.
 *
 * @param vocabulary the words that a repair may give
 * @param confusion how the reader damages letters
 * @param words which words follow which
 */
record RepairModel(Vocabulary vocabulary, ConfusionModel confusion, WordModel words) {}
