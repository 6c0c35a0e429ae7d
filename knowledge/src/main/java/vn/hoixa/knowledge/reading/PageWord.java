package vn.hoixa.knowledge.reading;

/**
 * A word on a page.
 *
 * @param left its box, in pixels of the page's picture
 * @param confidence of the character recognition, 0 to 1
 */
record PageWord(String text, int left, int top, int right, int bottom, double confidence) {
    int height() {
        return bottom - top;
    }

    int width() {
        return right - left;
    }

    int middle() {
        return (top + bottom) / 2;
    }
}
