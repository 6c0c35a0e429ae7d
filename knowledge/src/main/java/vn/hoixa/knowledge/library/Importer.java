package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.reading.ReadProgress;

/**
 * Brings files into the library, each in one transaction: it is seen whole or not at all. A file that fails keeps what an
 * earlier import of it gave, and never stops the others. Several importers may work at the same time. All methods throw
 * Spring's {@code DataAccessException} when the database cannot be written.
 */
public final class Importer {
    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final DocumentStore store;
    private final FileImport files;
    private final PostgresLibrary library;

    /**
     * @param dataSource the migrated database that {@code library} reads
     * @param library is told of every change
     * @param readers what turns a file into records
     * @param clock says when a document was imported
     */
    public Importer(DataSource dataSource, PostgresLibrary library, Readers readers, Clock clock) {
        store = new DocumentStore(dataSource, clock);
        files = new FileImport(readers, store, new TransactionTemplate(new JdbcTransactionManager(dataSource)));
        this.library = library;
    }

    /** Whether a file of this name is meant for a library: hidden, lock and half-written files are not. */
    public static boolean wants(Path file) {
        return LibraryFiles.wanted(file);
    }

    /**
     * Imports one file; a failure of the file is a result.
     *
     * @param root the library folder that the file is in, or the file itself
     */
    public ImportResult importFile(Path root, Path file) {
        return importFile(root, file, ReadProgress.NONE);
    }

    /**
     * As {@link #importFile(Path, Path)}.
     *
     * @param progress told of each page that is read by character recognition
     */
    public ImportResult importFile(Path root, Path file, ReadProgress progress) {
        var result = files.run(FilePlace.of(root, file), progress);
        library.refresh();
        return result;
    }

    /**
     * Imports everything in these folders and files, in order.
     *
     * @param roots folders, searched to the bottom, or single files; one that does not exist gives a failed result
     * @param listener told after each file, and of the pages of long ones
     * @return one result for each file
     */
    public List<ImportResult> importAll(List<Path> roots, ImportListener listener) {
        var places = new ArrayList<FilePlace>();
        for (var root : roots) {
            filesOf(root).forEach(file -> places.add(FilePlace.of(root, file)));
        }
        var results = new ArrayList<ImportResult>();
        for (var place : places) {
            var result = importFile(
                    place.root(), place.file(), (done, total) -> listener.reading(place.file(), done, total));
            results.add(result);
            listener.imported(results.size(), places.size(), place.file(), result);
        }
        return results;
    }

    private static List<Path> filesOf(Path root) {
        try {
            return LibraryFiles.below(root);
        } catch (IOException e) {
            LOG.warn("Cannot list {}", root, e);
            return Files.isDirectory(root) ? List.of() : List.of(root);
        }
    }

    /** Takes the document of a file that vanished out of the library; REMOVED, or UNCHANGED where there was none. */
    public ImportResult remove(Path root, Path file) {
        var place = FilePlace.of(root, file);
        boolean known = files.remove(place);
        library.refresh();
        return place.result(known ? Outcome.REMOVED : Outcome.UNCHANGED);
    }

    /**
     * Takes the documents out whose files vanished from a folder while nobody watched. A folder that cannot be listed (a disk
     * that is not mounted) loses nothing.
     *
     * @return one result for each removed document
     */
    public List<ImportResult> removeVanished(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        var present = new HashSet<String>();
        filesOf(root).forEach(file -> present.add(FilePlace.of(root, file).documentId()));
        if (present.isEmpty()) {
            // An empty folder is the usual look of a disk that is not mounted.
            return List.of();
        }
        return store.placesIn(root.toAbsolutePath().normalize()).stream()
                .filter(place -> !present.contains(place.documentId()))
                .map(place -> remove(place.root(), place.file()))
                .toList();
    }
}
