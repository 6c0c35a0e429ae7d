package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoixa.connectors.channel.Note;

/** Footnotes in plain text; what the limits of a message count, however a channel shows them. */
public final class Notes {
    private Notes() {}

    /** What to put below a text: an empty line, a heading and a line for each note with its link; "" for no notes. */
    public static String lines(List<Note> notes) {
        return notes.isEmpty() ? "" : "\n\n" + block(notes);
    }

    /** The same without the empty line above. */
    static String block(List<Note> notes) {
        return notes.stream().map(Notes::line).collect(Collectors.joining("\n", phrase("notes.head") + "\n", ""));
    }

    /** "[1] Kế hoạch 82/KH-UBND, trang 3: https://…". */
    static String line(Note note) {
        var line = "[" + note.n() + "] " + note.text();
        return note.link() == null ? line : line + ": " + note.link();
    }
}
