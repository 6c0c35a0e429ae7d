package vn.hoixa.knowledge.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.SyllableTable;

/** Rewrites headings in capitals as running text, so that names in them are read: "CÔNG AN XÃ" as "Công an xã". */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Where a name may begin: at the start, behind a mark or "và", or behind a polite word. */
    private static final Pattern NAME_BEGINS =
            Pattern.compile("(?:^|[,;:–(-]\\s*|(?<!\\p{L})(?:và|với|cùng|nghị|giao|cho|của)\\s+)(\\p{Ll})");

    private static final double MOST = 0.8;
    private static final int FEWEST_LETTERS = 5;

    private Capitals() {}

    /** The text as running text of the same length where it is written in capitals; otherwise the text. */
    static String inRunningText(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        if (letters < FEWEST_LETTERS || capitals < MOST * letters) {
            return text;
        }
        var words = WORD.matcher(text);
        var small = new StringBuilder(text);
        while (words.find()) {
            if (SyllableTable.contains(words.group())) {
                small.replace(words.start(), words.end(), words.group().toLowerCase(Locale.ROOT));
            }
        }
        var names = NAME_BEGINS.matcher(small.toString());
        while (names.find()) {
            small.setCharAt(names.start(1), Character.toUpperCase(small.charAt(names.start(1))));
        }
        return small.length() == text.length() ? small.toString() : text;
    }
}
