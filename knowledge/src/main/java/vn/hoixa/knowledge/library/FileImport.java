package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.knowledge.guide.GuideFormatException;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.reading.ReadProgress;
import vn.hoixa.knowledge.reading.ReadingStoppedException;
import vn.hoixa.knowledge.reading.UnreadableFileException;

/** Imports one file in one transaction; a failure of the file is a result. */
final class FileImport {
    private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);
    private static final int ATTEMPTS = 3;
    private static final String STOPPED = "Đã dừng khi đang đọc; lần nạp sau sẽ đọc tiếp từ trang đang dở.";
    private static final String DEFECT = "Lỗi của chương trình khi xử lý tệp này; chi tiết nằm trong nhật ký.";

    private final Interpreter interpreter;
    private final DocumentStore store;
    private final TransactionTemplate transaction;
    private final FileReader file;
    private final int readerVersion;

    FileImport(Readers readers, DocumentStore store, TransactionTemplate transaction) {
        interpreter = new Interpreter(readers);
        file = readers.file();
        readerVersion = readers.version();
        this.store = store;
        this.transaction = transaction;
    }

    ImportResult run(FilePlace place, ReadProgress progress) {
        try {
            return importContent(place, progress);
        } catch (UnreadableFileException | GuideFormatException e) {
            return failed(place, Objects.requireNonNullElse(e.getMessage(), "Không đọc được tệp."), e);
        } catch (ReadingStoppedException e) {
            LOG.info("Import of {} was stopped", place.file());
            return new ImportResult(place.source(), place.documentId(), Outcome.FAILED, STOPPED);
        } catch (NoSuchFileException e) {
            return failed(place, "Không tìm thấy tệp.", e);
        } catch (IOException e) {
            return failed(place, "Không đọc được tệp từ ổ đĩa (có thể thiếu quyền đọc hoặc ổ đĩa lỗi).", e);
        } catch (RuntimeException | StackOverflowError e) {
            // The edge of one file: whatever it does to a reader or to the database, the next file gets its turn.
            return failed(place, DEFECT, e);
        }
    }

    boolean remove(FilePlace place) {
        return locked(place, () -> store.remove(place.documentId()));
    }

    private ImportResult importContent(FilePlace place, ReadProgress progress)
            throws UnreadableFileException, IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var hash = Hashes.of(place.file());
            var known = store.state(place.documentId());
            if (known.isPresent() && known.get().belongsToAnother(place)) {
                return nameTaken(place, known.get());
            }
            if (known.isPresent() && holds(known.get(), hash)) {
                return place.result(Outcome.UNCHANGED);
            }
            var content = interpreter.read(place.file(), progress);
            var outcome = locked(place, () -> write(place, content, hash));
            if (outcome != Written.STALE) {
                forgetPages(place);
                return place.result(outcome.outcome());
            }
        }
        throw new UnreadableFileException("Tệp đang được ghi, chưa đọc được; hãy chờ ghi xong rồi nhập lại.");
    }

    private void forgetPages(FilePlace place) {
        try {
            file.forget(place.file());
        } catch (IOException e) {
            LOG.warn("Cannot delete the kept pages of {}", place.file(), e);
        }
    }

    /** Whether there is nothing to gain from reading this content again. */
    private boolean holds(StoredState known, String hash) {
        return known.holds(hash, readerVersion) && !(known.lacksRecognition() && file.canRecognise());
    }

    private Written write(FilePlace place, Content content, String hash) {
        // The hash is taken again under the lock, so that an older reading never replaces a newer one.
        if (!hash.equals(hashIfReadable(place.file()))) {
            return Written.STALE;
        }
        var before = store.state(place.documentId());
        if (before.isPresent() && holds(before.get(), hash)) {
            return Written.UNCHANGED;
        }
        store.replace(place, content, hash, readerVersion);
        return before.map(StoredState::contentHash).isPresent() ? Written.REPLACED : Written.ADDED;
    }

    private static ImportResult nameTaken(FilePlace place, StoredState other) {
        return new ImportResult(
                place.source(),
                null,
                Outcome.FAILED,
                "Đã có tệp cùng tên trong một thư mục cùng tên (%s); hãy đổi tên một trong hai thư mục."
                        .formatted(other.root()));
    }

    private ImportResult failed(FilePlace place, String reason, Throwable cause) {
        LOG.warn("Import of {} failed: {}", place.file(), reason, cause);
        var hash = hashIfReadable(place.file());
        locked(place, () -> {
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

    private <T> T locked(FilePlace place, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(inside -> {
            store.lock(place.documentId());
            return work.get();
        }));
    }

    /** What a transaction did; STALE when the file changed while it was read. */
    private enum Written {
        ADDED,
        REPLACED,
        UNCHANGED,
        STALE;

        Outcome outcome() {
            return Outcome.valueOf(name());
        }
    }
}
