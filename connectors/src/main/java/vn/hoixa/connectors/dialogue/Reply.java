package vn.hoixa.connectors.dialogue;

import java.util.List;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Note;

/**
 * One reply, before it is cut into messages.
 *
 * @param text plain text, of any length
 * @param notes its footnotes
 * @param choices what may be chosen below it
 */
public record Reply(String text, List<Note> notes, List<Choice> choices) {
    public Reply {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }

    /** Words alone. */
    public static Reply of(String text) {
        return new Reply(text, List.of(), List.of());
    }
}
