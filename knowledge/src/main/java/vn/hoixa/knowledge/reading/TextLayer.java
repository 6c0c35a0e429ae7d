package vn.hoixa.knowledge.reading;

import java.util.List;

/** Judges whether a PDF's own text is its content, or only a stamp on pictures (a digital signature's, for one). */
final class TextLayer {
    private static final int LETTERS_OF_A_STAMP = 100;

    private TextLayer() {}

    /** @param page a page's text and whether the page shows a picture */
    static boolean missing(List<Page> page) {
        long pictures = page.stream().filter(TextLayer::isPicture).count();
        return pictures * 2 > page.size() || page.stream().allMatch(one -> one.letters() == 0);
    }

    private static boolean isPicture(Page page) {
        return page.picture() && page.letters() < LETTERS_OF_A_STAMP;
    }

    /** One page. */
    record Page(String text, boolean picture) {
        long letters() {
            return text.codePoints().filter(Character::isLetter).count();
        }
    }
}
