package vn.hoixa.connectors.channel;

/**
 * Something to choose below a message.
 *
 * @param label what the person reads
 * @param says what choosing it means, as if the person had written it
 */
public record Choice(String label, String says) {
    /** A choice that says what it is labelled. */
    public static Choice of(String words) {
        return new Choice(words, words);
    }
}
