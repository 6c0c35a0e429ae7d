package vn.hoixa.knowledge.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Tells text that an English reader damaged from clean text. Letters with hook, horn, dot below or stroke make up a
 * seventh of Vietnamese and are never written by that reader.
 */
public final class DamageDetector {
    private static final double CLEAN_SHARE = 0.02;
    private static final double CLEAN_LINE_SHARE = 0.04;
    private static final double SYLLABLE_SHARE = 0.45;
    private static final int FEWEST_WORDS = 12;

    private DamageDetector() {}

    /** Whether the text is Vietnamese and lost its marks in reading; short texts are judged too, below a dozen words not. */
    public static boolean isDamaged(List<String> lines) {
        int letters = 0;
        int marked = 0;
        int words = 0;
        int syllables = 0;
        int readMarks = 0;
        for (var line : lines) {
            letters += count(line, false);
            marked += count(line, true);
            for (var word : line.split("[\\s\\p{P}\\d]+")) {
                if (!word.isEmpty()) {
                    words++;
                    syllables += SyllableTable.containsFolded(VietnameseText.fold(word)) ? 1 : 0;
                    readMarks += VietnameseText.hasMarks(word) ? 1 : 0;
                }
            }
        }
        return words >= FEWEST_WORDS
                && marked < CLEAN_SHARE * letters
                && syllables >= SYLLABLE_SHARE * words
                && readMarks >= 0.02 * words;
    }

    /** Whether a line of a damaged text was read rightly after all, as where a clean page was put in. */
    static boolean isCleanLine(String line) {
        int letters = count(line, false);
        return letters >= 8 && count(line, true) >= CLEAN_LINE_SHARE * letters;
    }

    /** Whether the word holds a letter that only a Vietnamese reader writes. */
    static boolean provesVietnamese(String word) {
        return count(word, true) > 0;
    }

    private static int count(String text, boolean onlyMarked) {
        int count = 0;
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetter(c)) {
                count += !onlyMarked || isOnlyVietnamese(c) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isOnlyVietnamese(char c) {
        if ("ăđơưĩũ".indexOf(c) >= 0) {
            return true;
        }
        return c >= '\u1EA0' && c <= '\u1EF9';
    }
}
