package vn.hoixa.connectors.zalo;

import java.util.Optional;
import vn.hoixa.knowledge.text.CannedTexts;

/** The canned texts of {@code phrases.txt}. */
final class Phrases {
    private static final CannedTexts TEXTS = new CannedTexts(Phrases.class, "phrases.txt");

    private Phrases() {}

    /** The text with its places filled in. An unknown key is a programming error. */
    static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }

    /** The text where there is one. */
    static Optional<String> find(String key, Object... values) {
        return TEXTS.find(key, values);
    }

    /** The command that walks an administrator through a new consent. */
    static String command() {
        return get("command");
    }
}
