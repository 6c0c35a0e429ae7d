package vn.hoixa.knowledge.search;

import java.util.List;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.text.LineRange;

/** A passage as the search takes it in, for comparing it with others on the same passages. */
public record IndexedPassage(String documentId, String title, String heading, String text, LineRange lines) {

    /** Every passage of a library. */
    public static List<IndexedPassage> of(Library library) {
        var entries = new Entries(library, Weights.load());
        return library.documents().stream()
                .flatMap(document -> entries.of(document).stream())
                .filter(entry -> entry.kind() == EntryKind.PASSAGE)
                .map(entry -> new IndexedPassage(
                        entry.documentId(), entry.documentTitle(), entry.heading(), entry.text(), entry.lines()))
                .toList();
    }

    /** All that an engine without fields gets to know of it. */
    public String whole() {
        return title + "\n" + heading + "\n" + text;
    }
}
