package vn.hoixa.knowledge.reading;

/**
 * A part of a line with wide gaps on both sides.
 *
 * @param from its first place across the page, in pixels or characters
 * @param to its end
 */
record Chunk(int from, int to, String text) {}
