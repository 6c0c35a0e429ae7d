package vn.hoixa.knowledge.reading;

import java.util.List;

/**
 * A table as lines.
 *
 * @param top where it begins on the page, in pixels
 */
record TableLines(int top, List<PageLine> lines) {}
