package vn.hoixa.knowledge.reading;

import java.util.List;

/**
 * A line that was read from a page's picture.
 *
 * @param text may be empty, between paragraphs
 * @param confidence of the recognition, 0 to 1: the mean of its words', by their lengths
 */
record PageLine(String text, double confidence) {
    static final PageLine EMPTY = new PageLine("", 1);

    static PageLine of(String text, List<PageWord> words) {
        double sum = 0;
        int letters = 0;
        for (var word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return new PageLine(text, letters == 0 ? 1 : sum / letters);
    }
}
