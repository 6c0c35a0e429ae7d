package vn.hoixa.knowledge.repair;

/**
 * What was decided for a stretch of atoms.
 *
 * @param arc the stretch
 * @param option the chosen way to read it
 * @param confidence how much likelier it is than the other ways together, 0 to 1
 */
record Reading(Arc arc, Option option, double confidence) {}
