package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Part;

/** A message's text with its notes below, for parse_mode HTML or plain. */
final class Markup {
    private Markup() {}

    /** https://core.telegram.org/bots/api#html-style: only &amp;, &lt; and &gt; are escaped, and " within a link. */
    static String html(Part part) {
        var notes = part.notes().stream().map(Markup::html).collect(Collectors.joining("\n"));
        return escaped(part.text()) + (notes.isEmpty() ? "" : "\n\n<i>" + notes + "</i>");
    }

    static String plain(Part part) {
        return part.text() + plain(part.notes());
    }

    /** The part without the last notes that go over the limit: a message without them is better than none. */
    static Part fitting(Part part, int most) {
        var notes = part.notes();
        while (!notes.isEmpty() && part.text().length() + plain(notes).length() > most) {
            notes = notes.subList(0, notes.size() - 1);
        }
        return new Part(part.text(), notes, part.choices());
    }

    private static String plain(List<Note> notes) {
        return notes.isEmpty()
                ? ""
                : notes.stream()
                        .map(note -> "[" + note.n() + "] " + note.text())
                        .collect(Collectors.joining("\n", "\n\n", ""));
    }

    private static String html(Note note) {
        var text = escaped(note.text());
        return "[" + note.n() + "] "
                + (note.link() == null
                        ? text
                        : "<a href=\"" + escaped(note.link()).replace("\"", "&quot;") + "\">" + text + "</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
