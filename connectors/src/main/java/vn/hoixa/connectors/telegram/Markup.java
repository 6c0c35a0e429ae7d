package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Notes;

/** A message's text with its notes below, for parse_mode HTML or plain. */
final class Markup {
    private Markup() {}

    /** https://core.telegram.org/bots/api#html-style: only &amp;, &lt; and &gt; are escaped, and " within a link. */
    static String html(Part part) {
        return escaped(part.text()) + html(part.notes());
    }

    static String plain(Part part) {
        return part.text() + Notes.lines(part.notes());
    }

    /** Under the same heading as in plain words, which is their first line. */
    private static String html(List<Note> notes) {
        return Notes.lines(notes)
                .strip()
                .lines()
                .findFirst()
                .map(heading -> notes.stream()
                        .map(Markup::html)
                        .collect(Collectors.joining("\n", "\n\n<i>" + escaped(heading) + "\n", "</i>")))
                .orElse("");
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
