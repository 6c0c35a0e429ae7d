package vn.hoixa.knowledge.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.Library;

/**
 * The search in a Lucene index of its own folder. Thread-safe; searching never waits for writing. All methods throw
 * {@link UncheckedIOException} when the disk fails.
 */
public final class LuceneSearch implements Search, Closeable {
    private final Weights weights = Weights.load();
    private final Searcher searcher = new Searcher(weights);
    private final IndexFolder.Opened index;
    private final IndexKeeper keeper;
    private final SearcherManager states;

    private LuceneSearch(Path folder, Library library) throws IOException {
        var similarity = new BM25Similarity(weights.k1(), weights.b());
        index = IndexFolder.open(folder, similarity);
        keeper = new IndexKeeper(index.writer(), index.state(), library, weights);
        states = new SearcherManager(index.writer(), new SameSimilarity(similarity));
    }

    /**
     * Opens the index and brings it in step with the library: what changed since it was written is taken in, a missing or
     * damaged index or one of another format is built anew.
     *
     * @param folder for the index alone, made where it is missing
     * @throws UncheckedIOException when another program has the folder open, or the disk fails
     */
    public static LuceneSearch open(Path folder, Library library) {
        try {
            var search = new LuceneSearch(folder, library);
            search.refresh();
            return search;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        try {
            var state = states.acquire();
            try {
                return searcher.search(request, (SearchedState) state);
            } finally {
                states.release(state);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the library changed since the index was brought in step. */
    public boolean isBehind() {
        return keeper.isBehind();
    }

    /** Takes in every change of the library, whoever made it; costs little where there is none. */
    public void refresh() {
        write(keeper::refresh);
    }

    /** Takes one document in as the library holds it now, or out where it holds it no more. */
    public void update(String documentId) {
        write(() -> keeper.update(documentId));
    }

    /** The same as {@link #update} of a document that the library holds no more. */
    public void remove(String documentId) {
        update(documentId);
    }

    /** Builds the whole index anew; until it is done the search answers from the old one. */
    public void rebuild() {
        write(keeper::rebuild);
    }

    private void write(Writing writing) {
        try {
            writing.run();
            states.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        states.close();
        index.writer().close();
        index.directory().close();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static final class SameSimilarity extends SearcherFactory {
        private final Similarity similarity;

        SameSimilarity(Similarity similarity) {
            this.similarity = similarity;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new SearchedState(reader, similarity);
        }
    }
}
