package vn.hoixa.knowledge.plan;

/**
 * A line and its place.
 *
 * @param number its ordinal in the document, from 1
 * @param text its words
 */
record NumberedLine(int number, String text) {}
