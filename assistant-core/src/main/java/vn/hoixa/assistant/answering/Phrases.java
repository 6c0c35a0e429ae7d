package vn.hoixa.assistant.answering;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.DataFile;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts = DataFile.table(Phrases.class, "phrases.txt");

    /** The text with its places filled in. An unknown key is a programming error. */
    String get(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return PLACE.matcher(text.replace("\\n", "\n"))
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    /** Filled in one pass, so that a value that looks like a place stays as it is. */
    private static String value(String index, Object... values) {
        int i = Integer.parseInt(index);
        return i < values.length ? String.valueOf(values[i]) : "{" + index + "}";
    }
}
