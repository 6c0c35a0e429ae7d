package vn.hoixa.knowledge.reading;

import java.util.List;
import vn.hoixa.knowledge.repair.DamageDetector;

/** Judges whether a PDF's own text is its content, or only a stamp on pictures (a digital signature's, for one). */
final class TextLayer {
    private static final int LETTERS_OF_A_STAMP = 100;

    private TextLayer() {}

    /** @param page a page's text and whether the page shows a picture */
    static boolean missing(List<Page> page) {
        long pictures = page.stream().filter(TextLayer::isPicture).count();
        return pictures * 2 > page.size() || page.stream().allMatch(one -> one.letters() == 0);
    }

    /** Whether the page's picture may say more than its text: there is little text, or it was read by the wrong model. */
    static boolean isPoor(Page page) {
        return isPicture(page)
                || (page.picture()
                        && DamageDetector.isDamaged(page.text().lines().toList()));
    }

    /** Whether the text layer holds more than what was read from the page's picture. */
    static boolean isBetter(String layer, List<PageLine> scanned) {
        return letters(layer)
                > 2 * scanned.stream().mapToLong(line -> letters(line.text())).sum();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isPicture(Page page) {
        return page.picture() && page.letters() < LETTERS_OF_A_STAMP;
    }

    /** One page. */
    record Page(String text, boolean picture) {
        long letters() {
            return TextLayer.letters(text);
        }
    }
}
