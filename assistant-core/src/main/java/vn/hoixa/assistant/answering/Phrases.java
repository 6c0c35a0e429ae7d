package vn.hoixa.assistant.answering;

import java.util.Map;
import vn.hoixa.knowledge.text.DataFile;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private final Map<String, String> texts = DataFile.table(Phrases.class, "phrases.txt");

    /** The text with its places filled in. An unknown key is a programming error. */
    String get(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        var filled = text.replace("\\n", "\n");
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
