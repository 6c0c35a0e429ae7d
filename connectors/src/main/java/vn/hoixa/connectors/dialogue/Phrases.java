package vn.hoixa.connectors.dialogue;

import vn.hoixa.knowledge.text.CannedTexts;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private static final CannedTexts TEXTS = new CannedTexts(Phrases.class, "phrases.txt");

    private Phrases() {}

    /** The text with its places filled in. An unknown key is a programming error. */
    static String phrase(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
