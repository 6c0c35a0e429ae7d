package vn.hoixa.knowledge.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes whole documents and failures; the caller holds the transaction. */
final class DocumentStore {
    private final JdbcClient jdbc;
    private final ContentWriter records;
    private final Clock clock;

    DocumentStore(DataSource dataSource, Clock clock) {
        jdbc = JdbcClient.create(dataSource);
        records = new ContentWriter(dataSource);
        this.clock = clock;
    }

    /** Until the transaction ends nobody else writes this document, in whichever program. */
    void lock(String documentId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0)) IS NULL")
                .param("id", documentId)
                .query(Boolean.class)
                .single();
    }

    Optional<StoredState> state(String documentId) {
        return jdbc.sql("SELECT * FROM document WHERE id = :id")
                .param("id", documentId)
                .query(StoredState::of)
                .optional();
    }

    /** Where the files of this folder's documents stood. */
    List<FilePlace> placesIn(Path root) {
        return jdbc
                .sql("SELECT source FROM document WHERE root = :root ORDER BY source")
                .param("root", root.toString())
                .query(String.class)
                .list()
                .stream()
                .map(source -> FilePlace.of(root, root.resolve(source)))
                .toList();
    }

    void replace(FilePlace place, Content content, String hash, int readerVersion) {
        delete(place.documentId());
        var metadata = content.plan().metadata();
        jdbc.sql("""
                        INSERT INTO document (id, root, source, content_hash, reader_version, title, number, issuer, place,
                            issued_on, kind, status, pages, repaired, notes, lacks_recognition, imported_at)
                        VALUES (:id, :root, :source, :hash, :version, :title, :number, :issuer, :place,
                            :issuedOn, :kind, 'IMPORTED', :pages, :repaired, :notes::jsonb, :lacksRecognition, :now)
                        """)
                .param("id", place.documentId())
                .param("root", place.root().toString())
                .param("source", place.source())
                .param("hash", hash)
                .param("version", readerVersion)
                .param("title", metadata.title().isBlank() ? fileName(place) : metadata.title())
                .param("number", metadata.number())
                .param("issuer", metadata.issuer())
                .param("place", metadata.place())
                .param("issuedOn", metadata.issuedOn())
                .param("kind", content.kind().name())
                .param("pages", content.pages())
                .param("repaired", content.repaired())
                .param("notes", Json.write(content.notes()))
                .param("lacksRecognition", content.lacksRecognition())
                .param("now", now())
                .update();
        records.write(place.documentId(), content);
        LibraryVersion.grow(jdbc);
    }

    /** Puts the failure on record; what an earlier import of the file gave stays. */
    void fail(FilePlace place, @Nullable String hash, String reason) {
        jdbc.sql("""
                        INSERT INTO document (id, root, source, failed_hash, title, kind, status, reason, pages, repaired,
                            imported_at)
                        VALUES (:id, :root, :source, :hash, :title, 'OTHER', 'FAILED', :reason, 0, false, :now)
                        ON CONFLICT (id) DO UPDATE
                        SET status = 'FAILED', reason = excluded.reason, failed_hash = excluded.failed_hash
                        """)
                .param("id", place.documentId())
                .param("root", place.root().toString())
                .param("source", place.source())
                .param("hash", hash)
                .param("title", fileName(place))
                .param("reason", reason)
                .param("now", now())
                .update();
        LibraryVersion.grow(jdbc);
    }

    /** Whether there was such a document. */
    boolean remove(String documentId) {
        boolean known = delete(documentId) > 0;
        if (known) {
            LibraryVersion.grow(jdbc);
        }
        return known;
    }

    private int delete(String documentId) {
        return jdbc.sql("DELETE FROM document WHERE id = :id")
                .param("id", documentId)
                .update();
    }

    private static String fileName(FilePlace place) {
        return place.source().substring(place.source().lastIndexOf('/') + 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
