package vn.hoixa.knowledge.search;

import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import vn.hoixa.knowledge.text.LineRange;

/** What the index holds of an entry for showing it. */
record StoredEntry(
        EntryKind kind,
        String documentId,
        String recordId,
        String heading,
        String text,
        LineRange lines,
        Covered covered) {
    /** The fields it is made of. */
    static final Set<String> FIELDS = Set.of(
            Fields.KIND,
            Fields.DOCUMENT,
            Fields.RECORD,
            Fields.HEADING_TEXT,
            Fields.TEXT,
            Fields.COVERED,
            Fields.FIRST_LINE,
            Fields.LAST_LINE);

    static StoredEntry of(Document stored) {
        return new StoredEntry(
                EntryKind.valueOf(text(stored, Fields.KIND)),
                text(stored, Fields.DOCUMENT),
                text(stored, Fields.RECORD),
                text(stored, Fields.HEADING_TEXT),
                text(stored, Fields.TEXT),
                new LineRange(number(stored, Fields.FIRST_LINE), number(stored, Fields.LAST_LINE)),
                new Covered(text(stored, Fields.COVERED)));
    }

    SearchResult.Hit hit(double score, Coverage coverage) {
        return new SearchResult.Hit(kind, documentId, recordId, heading, text, lines, score, coverage.in(covered));
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.get(field), field);
    }

    private static int number(Document stored, String field) {
        return Objects.requireNonNull(stored.getField(field), field)
                .numericValue()
                .intValue();
    }
}
