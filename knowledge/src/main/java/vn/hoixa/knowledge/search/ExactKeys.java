package vn.hoixa.knowledge.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Document numbers and dates of a text in one form each, so that they match as a whole: "57-nq/tw", "13/02/2025". */
final class ExactKeys {
    private static final String GAP = "\\s?[-–/]\\s?";
    /** "57-NQ/TW", "19 / KH-UBND", "13/2023/NĐ-CP", folded. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w/-])(\\d{1,5})(" + GAP + "(?:19|20)\\d{2})?(" + GAP
            + "[a-z][a-z&]{0,9}\\d{0,2})((?:" + GAP + "[a-z][a-z&]{0,14}){0,3})(?!\\w)");

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DATE_IN_WORDS =
            Pattern.compile("\\b(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam ((?:19|20)\\d{2})\\b");

    private ExactKeys() {}

    static Set<String> in(String text) {
        var folded = VietnameseText.fold(VietnameseText.squeeze(text));
        var keys = new LinkedHashSet<String>();
        for (var number = NUMBER.matcher(folded); number.find(); ) {
            keys.add(number.group().replaceAll("\\s", "").replace('–', '-'));
        }
        addDates(DATE, folded, keys);
        addDates(DATE_IN_WORDS, folded, keys);
        return keys;
    }

    private static void addDates(Pattern pattern, String folded, Set<String> keys) {
        for (var date = pattern.matcher(folded); date.find(); ) {
            keys.add(String.format(
                    Locale.ROOT,
                    "%02d/%02d/%s",
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(2)),
                    date.group(3)));
        }
    }
}
