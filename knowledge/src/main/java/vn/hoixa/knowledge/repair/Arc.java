package vn.hoixa.knowledge.repair;

import java.util.List;

/**
 * A stretch of atoms and the ways to read it.
 *
 * @param from the first atom
 * @param to the atom after the last
 * @param options at least one
 * @param breaks whether the words before and after it are strangers
 */
record Arc(int from, int to, List<Option> options, boolean breaks) {}
