package vn.hoixa.connectors.zalo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.DataFile;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<String, String> TEXTS = DataFile.table(Phrases.class, "phrases.txt");

    private Phrases() {}

    /** The text with its places filled in. An unknown key is a programming error. */
    static String get(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no phrase " + key));
    }

    /** The text where there is one. */
    static Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(TEXTS.get(key)).map(text -> filled(text, values));
    }

    /** The command that walks an administrator through a new consent. */
    static String command() {
        return get("command");
    }

    /** Filled in one pass, so that a value that looks like a place stays as it is. */
    private static String filled(String text, Object... values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int i = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(i < values.length ? String.valueOf(values[i]) : place.group());
        });
    }
}
