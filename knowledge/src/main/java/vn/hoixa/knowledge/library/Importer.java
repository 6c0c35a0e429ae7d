package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.knowledge.guide.GuideFormatException;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.reading.UnreadableFileException;

/**
 * Brings files into the library, each in one transaction: it is seen whole or not at all. A file that fails keeps what an
 * earlier import of it gave, and never stops the others. Several importers may work at the same time.
 */
public final class Importer {
    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    private static final int ATTEMPTS = 3;

    private final Interpreter interpreter;
    private final DocumentStore store;
    private final TransactionTemplate transaction;
    private final PostgresLibrary library;
    private final int readerVersion;

    /**
     * @param dataSource the migrated database that {@code library} reads
     * @param library is told of every change
     * @param readers what turns a file into records
     * @param clock says when a document was imported
     */
    public Importer(DataSource dataSource, PostgresLibrary library, Readers readers, Clock clock) {
        interpreter = new Interpreter(readers);
        store = new DocumentStore(dataSource, clock);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.library = library;
        readerVersion = readers.version();
    }

    /**
     * Imports one file; a failure is a result, only a failing database is an exception.
     *
     * @param root the library folder that the file is in, or the file itself
     * @throws org.springframework.dao.DataAccessException when the database cannot be written
     */
    public ImportResult importFile(Path root, Path file) {
        var place = FilePlace.of(root, file);
        try {
            return importContent(place);
        } catch (UnreadableFileException | GuideFormatException e) {
            return failed(place, reasonOf(e), e);
        } catch (NoSuchFileException e) {
            return failed(place, "Không tìm thấy tệp.", e);
        } catch (IOException e) {
            return failed(place, "Không đọc được tệp từ ổ đĩa (có thể thiếu quyền đọc hoặc ổ đĩa lỗi).", e);
        } catch (RuntimeException e) {
            // The edge of one file: whatever it does to a reader or to the database, the next file gets its turn.
            return failed(place, "Lỗi của chương trình khi xử lý tệp này; chi tiết nằm trong nhật ký.", e);
        }
    }

    /**
     * Imports everything in these folders and files, in order.
     *
     * @param roots folders, searched to the bottom, or single files; one that does not exist gives a failed result
     * @param listener told after each file
     * @return one result for each file
     */
    public List<ImportResult> importAll(List<Path> roots, ImportListener listener) {
        var places = new ArrayList<FilePlace>();
        for (var root : roots) {
            filesOf(root).forEach(file -> places.add(FilePlace.of(root, file)));
        }
        var results = new ArrayList<ImportResult>();
        for (var place : places) {
            var result = importFile(place.root(), place.file());
            results.add(result);
            listener.imported(results.size(), places.size(), place.file(), result);
        }
        return results;
    }

    /** Takes the document of a file that vanished out of the library; REMOVED, or UNCHANGED where there was none. */
    public ImportResult remove(Path root, Path file) {
        var place = FilePlace.of(root, file);
        boolean known = inTransaction(place, () -> store.remove(place.documentId()));
        return result(place, known ? Outcome.REMOVED : Outcome.UNCHANGED);
    }

    private static List<Path> filesOf(Path root) {
        try {
            return LibraryFiles.below(root);
        } catch (IOException e) {
            LOG.warn("Cannot list {}", root, e);
            return Files.isDirectory(root) ? List.of() : List.of(root);
        }
    }

    private ImportResult importContent(FilePlace place) throws UnreadableFileException, IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var hash = Hashes.of(place.file());
            var known = store.state(place.documentId());
            if (known.isPresent() && known.get().belongsToAnother(place)) {
                return nameTaken(place, known.get());
            }
            if (known.isPresent() && known.get().holds(hash, readerVersion)) {
                return result(place, Outcome.UNCHANGED);
            }
            var content = interpreter.read(place.file());
            // The hash is taken again under the lock, so that an older reading never replaces a newer one.
            if (hash.equals(Hashes.of(place.file()))) {
                return result(place, inTransaction(place, () -> write(place, content, hash)));
            }
        }
        throw new UnreadableFileException("Tệp đang được ghi, chưa đọc được; hãy chờ ghi xong rồi nhập lại.");
    }

    private Outcome write(FilePlace place, Content content, String hash) {
        var before = store.state(place.documentId());
        if (before.isPresent() && before.get().holds(hash, readerVersion)) {
            return Outcome.UNCHANGED;
        }
        store.replace(place, content, hash, readerVersion);
        return before.map(StoredState::contentHash).isPresent() ? Outcome.REPLACED : Outcome.ADDED;
    }

    private static ImportResult nameTaken(FilePlace place, StoredState other) {
        return new ImportResult(
                place.source(),
                null,
                Outcome.FAILED,
                "Đã có tệp cùng tên trong một thư mục cùng tên (%s); hãy đổi tên một trong hai thư mục."
                        .formatted(other.root()));
    }

    private ImportResult failed(FilePlace place, String reason, Exception cause) {
        LOG.warn("Import of {} failed: {}", place.file(), reason, cause);
        var hash = hashIfReadable(place.file());
        inTransaction(place, () -> {
            var before = store.state(place.documentId());
            if (before.isEmpty() || !before.get().failed(hash, reason)) {
                store.fail(place, hash, reason);
            }
            return true;
        });
        return new ImportResult(place.source(), place.documentId(), Outcome.FAILED, reason);
    }

    private static @Nullable String hashIfReadable(Path file) {
        try {
            return Hashes.of(file);
        } catch (IOException e) {
            return null;
        }
    }

    private static String reasonOf(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("Không đọc được tệp.");
    }

    private static ImportResult result(FilePlace place, Outcome outcome) {
        return new ImportResult(place.source(), place.documentId(), outcome, null);
    }

    private <T> T inTransaction(FilePlace place, Supplier<T> work) {
        var done = transaction.execute(inside -> {
            store.lock(place.documentId());
            return work.get();
        });
        library.refresh();
        return java.util.Objects.requireNonNull(done);
    }
}
