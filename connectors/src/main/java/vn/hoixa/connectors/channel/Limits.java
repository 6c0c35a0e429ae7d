package vn.hoixa.connectors.channel;

/**
 * What one message may hold.
 *
 * @param maxText how long the visible text may be, in UTF-16 units, notes and menu included
 * @param buttons whether choices become buttons; otherwise they become a menu in the text
 * @param maxChoices how many choices one message may offer, at least 1
 */
public record Limits(int maxText, boolean buttons, int maxChoices) {
    public Limits {
        if (maxText < 200 || maxChoices < 1) {
            throw new IllegalArgumentException("maxText must be at least 200 and maxChoices at least 1");
        }
    }
}
