package vn.hoixa.connectors.dialogue;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.connectors.channel.Note;

/** Notes in groups that fit a message each. */
final class NoteGroups {
    private NoteGroups() {}

    /**
     * All notes in order, in as few groups as hold them; one that does not even fit alone loses its link, then its last words.
     *
     * @param most how long {@link Notes#lines} of a group may be
     */
    static List<List<Note>> of(List<Note> notes, int most) {
        var groups = new ArrayList<List<Note>>();
        for (var note : notes) {
            var fitting = fitting(note, most);
            if (!groups.isEmpty() && length(with(groups.getLast(), fitting)) <= most) {
                groups.add(with(groups.removeLast(), fitting));
            } else {
                groups.add(List.of(fitting));
            }
        }
        return groups;
    }

    private static Note fitting(Note note, int most) {
        if (length(List.of(note)) <= most) {
            return note;
        }
        var bare = new Note(note.n(), note.text(), null);
        int over = length(List.of(bare)) - most;
        return over <= 0
                ? bare
                : new Note(note.n(), Shortened.to(note.text(), note.text().length() - over), null);
    }

    private static List<Note> with(List<Note> group, Note note) {
        var more = new ArrayList<>(group);
        more.add(note);
        return List.copyOf(more);
    }

    private static int length(List<Note> notes) {
        return Notes.lines(notes).length();
    }
}
