package vn.hoixa.knowledge.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.SyllableTable;

/**
 * Recognises text in the fonts TCVN3 (ABC) and VNI and converts it. It is such a text when most of its words with a code beyond
 * ASCII are Vietnamese syllables after the conversion, and few were before.
 */
final class OldFonts {
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\p{Punct}\\u2013\\u2014\\u2018-\\u201D\\u2026]+");
    private static final int FEWEST_WORDS = 4;
    private static final double MOST_OF = 0.7;
    private static final double FEW_OF = 0.5;

    private static final List<OldFont> FONTS = List.of(OldFont.load("tcvn3.txt"), OldFont.load("vni.txt"));

    private OldFonts() {}

    /** Whether the text is written for one of the fonts. */
    static boolean isUsed(String text) {
        return !convert(List.of(text)).equals(List.of(text));
    }

    /** The lines of one document in Unicode; lines in Unicode stay as they are. */
    static List<String> convert(List<String> lines) {
        var before = Words.of(lines, null);
        if (before.marked() < FEWEST_WORDS || before.right() > FEW_OF * before.marked()) {
            return lines;
        }
        OldFont best = null;
        int most = (int) (MOST_OF * before.marked());
        for (var font : FONTS) {
            int right = Words.of(lines, font).right();
            if (right > most) {
                most = right;
                best = font;
            }
        }
        if (best == null) {
            return lines;
        }
        var font = best;
        return lines.stream().map(line -> converted(line, font)).toList();
    }

    private static String converted(String line, OldFont font) {
        boolean unicode = line.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c));
        var alone = List.of(line);
        return !unicode
                        && Words.of(alone, font).right()
                                >= Words.of(alone, null).right()
                ? font.convert(line)
                : line;
    }

    /**
     * Counts words with a code beyond ASCII.
     *
     * @param right how many of them are Vietnamese syllables
     */
    private record Words(int marked, int right) {
        static Words of(List<String> lines, @Nullable OldFont font) {
            int marked = 0;
            int right = 0;
            for (var line : lines) {
                for (var word : WORD_ENDS.split(line)) {
                    if (word.chars().anyMatch(c -> c >= 0x80)) {
                        marked++;
                        right += SyllableTable.contains(font == null ? word : font.convert(word)) ? 1 : 0;
                    }
                }
            }
            return new Words(marked, right);
        }
    }
}
