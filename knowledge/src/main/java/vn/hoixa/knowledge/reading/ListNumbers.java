package vn.hoixa.knowledge.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts a Word document's automatic lists as Word shows them: "1. ", "a) ", "II. ", "- ". */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final Map<BigInteger, int[]> counts = new HashMap<>();
    private final Map<BigInteger, String[]> formats = new HashMap<>();

    /** The number before this paragraph with a space after it; "" where it is in no list. */
    String next(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        if (list != null && paragraph.getNumIlvl() == null) {
            // Word takes a missing level for the first; the library for none. The copy in memory is never saved.
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        var format = paragraph.getNumFmt();
        if (list == null || format == null || list.signum() == 0) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        var depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.clamp(depth.intValue(), 0, LEVELS - 1);
        var count = counts.computeIfAbsent(list, id -> new int[LEVELS]);
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        var levelFormats = formats.computeIfAbsent(list, id -> new String[LEVELS]);
        levelFormats[level] = format;
        return label(paragraph.getNumLevelText(), count, levelFormats);
    }

    private static String label(@Nullable String pattern, int[] count, @Nullable String[] levelFormats) {
        if (pattern == null || pattern.isBlank()) {
            return "";
        }
        var label = PLACEHOLDER.matcher(pattern).replaceAll(place -> {
            int level = Integer.parseInt(place.group(1)) - 1;
            return number(Math.max(1, count[level]), levelFormats[level]);
        });
        return label + " ";
    }

    private static String number(int value, @Nullable String format) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(value);
            case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
            default -> Integer.toString(value);
        };
    }

    /** Word goes on after Z with AA, BB, CC. */
    private static String letters(int value) {
        var letter = String.valueOf((char) ('A' + (value - 1) % 26));
        return letter.repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
