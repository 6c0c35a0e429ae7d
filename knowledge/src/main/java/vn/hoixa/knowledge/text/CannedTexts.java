package vn.hoixa.knowledge.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a table file ({@link DataFile#table}) with places {0}, {1} … to fill in; \n in them is a new line. */
public final class CannedTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts;

    /**
     * @param owner the class beside which the file stands
     * @param name the file
     */
    public CannedTexts(Class<?> owner, String name) {
        texts = DataFile.table(owner, name);
    }

    /** The text with its places filled in. An unknown key is a programming error. */
    public String get(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no phrase " + key));
    }

    /** The text with its places filled in; empty where there is none for this key. */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(texts.get(key))
                .map(text -> PLACE.matcher(text.replace("\\n", "\n"))
                        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values))));
    }

    /** Filled in one pass, so that a value that looks like a place stays as it is. */
    private static String value(String index, Object... values) {
        int i = Integer.parseInt(index);
        return i < values.length ? String.valueOf(values[i]) : "{" + index + "}";
    }
}
