package vn.hoixa.knowledge.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Entries as documents of the index. */
final class EntryDocuments {
    private static final FieldType SCORED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, true);

    private EntryDocuments() {}

    private static FieldType type(IndexOptions options, boolean withoutLength) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    /** @param position the entry's place among those of its document */
    static Document of(Entry entry, int position) {
        var document = new Document();
        searched(document, entry);
        stored(document, entry, position);
        return document;
    }

    private static void searched(Document document, Entry entry) {
        var marked = Tokens.marked(entry.searched());
        var folded = Tokens.folded(marked);
        var heading = Tokens.folded(entry.heading());
        var title = Tokens.folded(entry.documentTitle());
        add(document, Fields.MARKED, SCORED, marked);
        add(document, Fields.MARKED_PAIRS, SCORED, Tokens.pairs(marked));
        add(document, Fields.FOLDED, SCORED, folded);
        add(document, Fields.FOLDED_PAIRS, SCORED, Tokens.pairs(folded));
        add(document, Fields.HEADING, SCORED, heading);
        add(document, Fields.HEADING_PAIRS, SCORED, Tokens.pairs(heading));
        add(document, Fields.TITLE, SCORED, title);
        add(document, Fields.RAW, SCORED, Tokens.folded(entry.raw()));
        add(document, Fields.EXACT, LISTED, List.copyOf(ExactKeys.in(entry.searched() + " " + entry.heading())));
        for (var part : List.of(folded, heading, title)) {
            add(document, Fields.WORDS, LISTED, part);
            add(document, Fields.PAIRS, LISTED, Tokens.pairs(part));
        }
        document.add(new StoredField(
                Fields.COVERED,
                Covered.joined(List.of(
                        folded,
                        heading,
                        title,
                        marked,
                        Tokens.marked(entry.heading()),
                        Tokens.marked(entry.documentTitle())))));
    }

    private static void add(Document document, String field, FieldType type, List<String> tokens) {
        if (!tokens.isEmpty()) {
            document.add(new Field(field, new ListTokenStream(tokens), type));
        }
    }

    private static void stored(Document document, Entry entry, int position) {
        document.add(new StringField(Fields.KIND, entry.kind().name(), Field.Store.YES));
        document.add(new StringField(Fields.DOCUMENT, entry.documentId(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(entry.documentId())));
        document.add(new NumericDocValuesField(Fields.FIRST_LINE, entry.lines().first()));
        document.add(new NumericDocValuesField(Fields.POSITION, position));
        document.add(new StoredField(Fields.RECORD, entry.recordId()));
        document.add(new StoredField(Fields.HEADING_TEXT, entry.heading()));
        document.add(new StoredField(Fields.TEXT, entry.text()));
        document.add(new StoredField(Fields.FIRST_LINE, entry.lines().first()));
        document.add(new StoredField(Fields.LAST_LINE, entry.lines().last()));
    }
}
