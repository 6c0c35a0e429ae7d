package vn.hoixa.knowledge.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of official documents, such as "19/KH-UBND", "57-NQ/TW", "193/2025/QH15" (Decree 30/2020/NĐ-CP, annex). */
public final class DocumentNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])\\d{1,5}(?:/\\d{4}/QH\\d{1,2}|(?:/\\d{4})?\\s*[-/]\\s*[A-ZĐ]{1,10}(?:\\s?[-/&]\\s?[A-ZĐ][A-ZĐ0-9]{0,9}){1,3}|/(?-i:[A-ZĐ]{2,6}))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DocumentNumbers() {}

    /** The document numbers of a text in order, without inner spaces, in upper case. */
    public static List<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> normal(match.group()))
                .filter(number -> number.chars().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** One form for the spellings of a number: upper case, no spaces. */
    public static String normal(String number) {
        return SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
