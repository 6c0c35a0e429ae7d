package vn.hoixa.knowledge.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.SyllableTable;

/** Rewrites headings in capitals as running text, so that names in them are read: "CÔNG AN XÃ" as "Công an xã". */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String LEVELS = "xã|phường|thị trấn|huyện|quận|tỉnh|thành phố";
    /** Where a name or its next part begins: at the start, behind a mark or "và", or behind a polite word. */
    private static final Pattern NAME_BEGINS = Pattern.compile("(?:^|[;:–(-]\\s*|,\\s*(?!(?:" + LEVELS
            + "|thôn|khu|ngành|đơn vị|cơ quan|đoàn thể|tổ chức|cá nhân|ban|phòng)(?!\\p{L}))"
            + "|(?<!\\p{L})(?:và|với|cùng|nghị|giao|cho|của)\\s+)(\\p{Ll})");

    private static final Pattern BEHIND_HEAD = Pattern.compile(
            "(?<!\\p{L})(?:sở|phòng|ban|trung tâm|chi cục|hội|trường|trạm|báo)\\s+(?!và )(\\p{Ll})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The words behind a level: "xã tân lộc". */
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:" + LEVELS + ")\\s+(?!hội|và|các|của)(\\p{Ll}+(?:\\s(?!và|các)\\p{Ll}+){0,2})");

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<!\\p{L})\\p{Ll}");
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
        capitalise(small, NAME_BEGINS);
        capitalise(small, BEHIND_HEAD);
        var places = PLACE.matcher(small.toString());
        while (places.find()) {
            var place = WORD_BEGINS
                    .matcher(places.group(1))
                    .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
            small.replace(places.start(1), places.end(1), place);
        }
        return small.length() == text.length() ? small.toString() : text;
    }

    private static void capitalise(StringBuilder text, Pattern beginning) {
        var letters = beginning.matcher(text.toString());
        while (letters.find()) {
            text.setCharAt(letters.start(1), Character.toUpperCase(text.charAt(letters.start(1))));
        }
    }
}
