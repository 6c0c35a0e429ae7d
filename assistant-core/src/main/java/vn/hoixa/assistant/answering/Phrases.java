package vn.hoixa.assistant.answering;

import vn.hoixa.knowledge.text.CannedTexts;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private final CannedTexts texts = new CannedTexts(Phrases.class, "phrases.txt");

    /** The text with its places filled in. An unknown key is a programming error. */
    String get(String key, Object... values) {
        return texts.get(key, values);
    }
}
