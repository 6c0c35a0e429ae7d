package vn.hoixa.connectors.channel;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose below a message.
 *
 * @param label what the person reads
 * @param says what choosing it means, as if the person had written it
 * @param mark what is typed to choose it where the text above has numbers of its own: a letter, "" where it can only be pressed
 *     or written out; null where it is its number among the choices
 */
public record Choice(String label, String says, @Nullable String mark) {
    /** A choice by its number. */
    public Choice(String label, String says) {
        this(label, says, null);
    }

    /** A choice that says what it is labelled. */
    public static Choice of(String words) {
        return new Choice(words, words);
    }

    /** The same with another mark. */
    public Choice marked(@Nullable String other) {
        return new Choice(label, says, other);
    }
}
