package vn.hoixa.knowledge.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the library knows of a file's last imports; the columns of the same names. */
record StoredState(
        String root,
        @Nullable String contentHash,
        int readerVersion,
        boolean lacksRecognition,
        DocumentRecord.Status status,
        @Nullable String reason,
        @Nullable String failedHash) {

    static StoredState of(ResultSet row, int number) throws SQLException {
        return new StoredState(
                row.getString("root"),
                row.getString("content_hash"),
                row.getInt("reader_version"),
                row.getBoolean("lacks_recognition"),
                DocumentRecord.Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("failed_hash"));
    }

    /** Whether this content was imported, by readers that are as good. */
    boolean holds(String hash, int version) {
        return status == DocumentRecord.Status.IMPORTED && hash.equals(contentHash) && readerVersion >= version;
    }

    /** Whether this very failure is on record. */
    boolean failed(@Nullable String hash, String why) {
        return status == DocumentRecord.Status.FAILED && why.equals(reason) && Objects.equals(hash, failedHash);
    }

    /** Whether the id belongs to a file of another folder of the same name that is still there. */
    boolean belongsToAnother(FilePlace place) {
        return !root.equals(place.root().toString()) && Files.exists(Path.of(root, place.source()));
    }
}
