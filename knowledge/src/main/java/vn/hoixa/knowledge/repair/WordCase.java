package vn.hoixa.knowledge.repair;

import java.util.Locale;

/** Which letters of a word are capitals. */
enum WordCase {
    LOWER,
    TITLE,
    UPPER;

    /** The letter of a lower-case word as it stands at the place. */
    char letter(char lower, int place) {
        return this == UPPER || (this == TITLE && place == 0) ? Character.toUpperCase(lower) : lower;
    }

    String apply(String lower) {
        return switch (this) {
            case LOWER -> lower;
            case TITLE -> Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
            case UPPER -> lower.toUpperCase(Locale.ROOT);
        };
    }
}
