package vn.hoixa.knowledge.plan;

import vn.hoixa.knowledge.text.LineRange;

/**
 * A heading, a lettered paragraph or a bullet of the outline, with the text that belongs to it alone.
 *
 * @param path its place, such as "III.1.a"; bullets carry their heading's path
 * @param level 0 for the text before the first heading, 1 for the highest heading, growing inwards
 * @param heading whether it is a heading with parts below it
 * @param headingPath the headings above it, highest first, joined with " › "; "" at the top
 * @param text its own text, lines joined by one space
 * @param lines the lines that hold its own text
 */
public record Section(String path, int level, boolean heading, String headingPath, String text, LineRange lines) {}
