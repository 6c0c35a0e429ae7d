package vn.hoixa.knowledge.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a repair may give: syllables in lower case, and words of a fixed form (UBND, VNeID, logistics). The
 * first numbers are not words: the start of a sentence, any number, any other token, a comma or
 * semicolon.
 */
final class Vocabulary {
    static final int START = 0;
    static final int NUMBER = 1;
    static final int UNKNOWN = 2;
    static final int COMMA = 3;
    static final int FIRST_WORD = 4;

    private final List<String> forms;
    private final boolean[] fixed;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param forms how each word is written, by number, from {@link #FIRST_WORD} on
     * @param fixed which of them keep their case
     */
    Vocabulary(List<String> forms, boolean[] fixed) {
        this.forms = List.copyOf(forms);
        this.fixed = fixed.clone();
        for (int i = 0; i < forms.size(); i++) {
            numbers.putIfAbsent(forms.get(i).toLowerCase(Locale.ROOT), i + FIRST_WORD);
        }
    }

    /** How many numbers there are, those that are no words with them. */
    int size() {
        return forms.size() + FIRST_WORD;
    }

    /** The word's number whatever its case, or {@link #UNKNOWN}. */
    int number(String word) {
        return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    String form(int number) {
        return forms.get(number - FIRST_WORD);
    }

    /** Whether the word is always written as {@link #form} gives it. */
    boolean isFixed(int number) {
        return fixed[number - FIRST_WORD];
    }
}
