package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index; whatever cannot be read there is thrown away, since the library holds the truth. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private IndexFolder() {}

    /** An open index: its writer and what it holds. */
    record Opened(Directory directory, IndexWriter writer, IndexState state) {}

    /**
     * @throws LockObtainFailedException when another program has the folder
     * @throws IOException when the disk fails
     */
    static Opened open(Path folder, Similarity similarity) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            return opened(directory, similarity);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Opened opened(Directory directory, Similarity similarity) throws IOException {
        var state = usable(directory);
        if (state != null) {
            try {
                return new Opened(directory, writer(directory, similarity, IndexWriterConfig.OpenMode.APPEND), state);
            } catch (LockObtainFailedException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The search index cannot be written further and is built anew", e);
            }
        }
        empty(directory);
        return new Opened(
                directory, writer(directory, similarity, IndexWriterConfig.OpenMode.CREATE), IndexState.empty());
    }

    private static @Nullable IndexState usable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
            return IndexState.of(reader.getIndexCommit().getUserData());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The search index is damaged and is built anew", e);
            return null;
        }
    }

    /** A new index cannot be written over files that cannot be read. */
    private static void empty(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriter writer(Directory directory, Similarity similarity, IndexWriterConfig.OpenMode mode)
            throws IOException {
        // Deleted entries count in the statistics until they are merged away: a plan read anew would weigh its words
        // twice.
        var merges = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(similarity)
                .setMergePolicy(merges)
                .setCommitOnClose(false)
                .setOpenMode(mode);
        return new IndexWriter(directory, config);
    }
}
