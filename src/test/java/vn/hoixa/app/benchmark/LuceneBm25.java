package vn.hoixa.app.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import vn.hoixa.knowledge.search.IndexedPassage;

/** Lucene as its tutorials use it: one field, BM25, any word of the question. */
final class LuceneBm25 implements Contender {
    private static final String FIELD = "text";

    private final String name;
    private final Analyzer analyzer;
    private final List<IndexedPassage> passages;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    private LuceneBm25(String name, Analyzer analyzer, List<IndexedPassage> passages) throws IOException {
        this.name = name;
        this.analyzer = analyzer;
        this.passages = passages;
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var passage : passages) {
                var document = new Document();
                document.add(new TextField(FIELD, passage.whole(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    static LuceneBm25 standard(List<IndexedPassage> passages) throws IOException {
        return new LuceneBm25("Lucene StandardAnalyzer, BM25", new StandardAnalyzer(), passages);
    }

    /** Named, not linked: its library comes with the profile only. */
    static LuceneBm25 icuFolded(List<IndexedPassage> passages) throws IOException {
        var analyzer = CustomAnalyzer.builder()
                .withTokenizer("icu")
                .addTokenFilter("icuFolding")
                .build();
        return new LuceneBm25("Lucene ICU folding, BM25", analyzer, passages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Place> find(String question, int limit) throws IOException {
        var query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, question);
        var found = new ArrayList<Place>();
        if (query != null) {
            for (var hit : new IndexSearcher(reader).search(query, limit).scoreDocs) {
                // One thread wrote them in order and nothing was taken out: the number is the place in the list.
                found.add(Place.of(passages.get(hit.doc)));
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
