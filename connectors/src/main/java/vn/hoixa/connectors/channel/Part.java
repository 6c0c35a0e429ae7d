package vn.hoixa.connectors.channel;

import java.util.List;

/**
 * One message of a reply, already within the channel's limits.
 *
 * @param text plain text; for a channel without buttons it ends with the menu
 * @param notes footnotes, shown below the text
 * @param choices what may be chosen, in the order of the menu; buttons where the channel has them
 */
public record Part(String text, List<Note> notes, List<Choice> choices) {
    public Part {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }
}
