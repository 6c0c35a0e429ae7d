package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts small Roman numerals right, where recognition takes "III" for "II", "IH" or "II1": the upright strokes of the picture
 * are counted.
 */
final class RomanNumerals {
    private static final Pattern STROKES = Pattern.compile("^([IHL1lÌÍÎÏĨỈỊ]{1,4})([./),:;]?.*)$");
    /** An upright stroke with something above or below it: a speck, or a rest of a rule. */
    private static final Pattern SPECKED = Pattern.compile("[ÌÍÎÏĨỈỊ]");
    /** "Quý" (quarter) is numbered in Roman numerals. */
    private static final Pattern QUARTER = Pattern.compile("[Qq]u[ýy]");

    private static final int MOST = 3;
    private static final double FULL = 0.65;
    private static final double CLOSE = 0.6;

    private final GreyImage image;
    private final int threshold;

    RomanNumerals(GreyImage image) {
        this.image = image;
        this.threshold = image.threshold();
    }

    /** The words, their Roman numerals as the picture shows them. */
    List<PageWord> checked(List<PageWord> words) {
        var checked = new ArrayList<PageWord>();
        var before = "";
        for (var word : words) {
            checked.add(checked(before, word));
            before = word.text();
        }
        return checked;
    }

    private PageWord checked(String before, PageWord word) {
        var parts = STROKES.matcher(word.text());
        if (!parts.matches()) {
            return word;
        }
        var numeral = parts.group(1);
        boolean quarter = QUARTER.matcher(before).matches() && numeral.length() > 1;
        if (!isNumeral(numeral, parts.group(2)) && !quarter) {
            return word;
        }
        int strokes = strokes(word);
        if (strokes < 1 || strokes > MOST) {
            return word;
        }
        return new PageWord(
                "I".repeat(strokes) + (numeral.endsWith("L") ? "." : "") + parts.group(2),
                word.left(),
                word.top(),
                word.right(),
                word.bottom(),
                word.confidence());
    }

    private static boolean isNumeral(String numeral, String rest) {
        boolean capital = numeral.indexOf('I') >= 0
                || (numeral.length() > 1 && SPECKED.matcher(numeral).find());
        return capital
                && (rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)))
                && rest.chars().noneMatch(Character::isLetter);
    }

    private int strokes(PageWord word) {
        int strokes = 0;
        boolean inside = false;
        int end = word.left();
        for (int x = Math.max(0, word.left() - 1); x < Math.min(image.width(), word.right() + 1); x++) {
            boolean full = isFull(x, word);
            if (full && !inside) {
                if (strokes > 0 && x - end > CLOSE * word.height()) {
                    break;
                }
                strokes++;
            }
            if (full) {
                end = x;
            }
            inside = full;
        }
        return strokes;
    }

    private boolean isFull(int x, PageWord word) {
        int dark = 0;
        for (int y = word.top(); y < Math.min(image.height(), word.bottom()); y++) {
            dark += image.at(x, y) <= threshold ? 1 : 0;
        }
        return dark >= FULL * word.height();
    }
}
