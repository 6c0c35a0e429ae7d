package vn.hoixa.knowledge.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of official documents, such as "19/KH-UBND", "57-NQ/TW", "193/2025/QH15" (Decree 30/2020/NĐ-CP, annex). */
public final class DocumentNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b\\d{1,5}(?:/\\d{4})?\\s*[-/]\\s*[A-ZĐa-zđ]{1,6}[A-ZĐa-zđ0-9]{0,4}(?:\\s?[-/&]\\s?[A-ZĐ][A-ZĐa-zđ0-9]{0,7}){0,3}");
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
