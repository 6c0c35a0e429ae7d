package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import vn.hoixa.knowledge.library.Library;

/** Writes what the library holds into the index; each change is seen whole and is committed with the library's version. */
final class IndexKeeper {
    private final IndexWriter writer;
    private final IndexState state;
    private final Library library;
    private final Entries entries;

    IndexKeeper(IndexWriter writer, IndexState state, Library library, Weights weights) {
        this.writer = writer;
        this.state = state;
        this.library = library;
        entries = new Entries(library, weights);
    }

    boolean isBehind() {
        return state.version() != library.version();
    }

    /** Takes one document in anew, or out where the library has it no more. */
    synchronized void update(String documentId) throws IOException {
        long version = library.version();
        takeIn(documentId);
        // Further changes may lie between; the index then stays behind until the next refresh.
        if (version == state.version() + 1) {
            state.version(version);
        }
        commit();
    }

    /** Takes in what changed since the index's version. */
    synchronized void refresh() throws IOException {
        // Read before the documents: what changes meanwhile is found by the next refresh.
        long version = library.version();
        if (version == state.version()) {
            return;
        }
        var gone = new ArrayList<>(state.documents());
        for (var document : library.documents()) {
            takeIn(document.id());
            gone.remove(document.id());
        }
        for (var id : gone) {
            takeOut(id);
        }
        state.version(version);
        commit();
    }

    synchronized void rebuild() throws IOException {
        writer.deleteAll();
        for (var id : state.documents()) {
            state.remove(id);
        }
        state.version(-1);
        refresh();
    }

    private void takeIn(String documentId) throws IOException {
        var document = library.document(documentId);
        if (document.isEmpty()) {
            takeOut(documentId);
            return;
        }
        var found = entries.of(document.get());
        var fingerprint = Fingerprint.of(found);
        if (!state.holds(documentId, fingerprint)) {
            writer.updateDocuments(new Term(Fields.DOCUMENT, documentId), documents(found));
            state.put(documentId, fingerprint);
        }
    }

    private void takeOut(String documentId) throws IOException {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, documentId));
        state.remove(documentId);
    }

    private static List<Document> documents(List<Entry> entries) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < entries.size(); i++) {
            documents.add(EntryDocuments.of(entries.get(i), i));
        }
        return documents;
    }

    private void commit() throws IOException {
        writer.forceMergeDeletes();
        writer.setLiveCommitData(state.commit().entrySet());
        writer.commit();
    }
}
