package vn.hoixa.knowledge.library;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole register as it is at one moment. */
final class SnapshotLoader {
    private static final String DOCUMENTS = """
            SELECT d.*,
                   (SELECT count(*) FROM task t WHERE t.document_id = d.id) AS tasks,
                   (SELECT count(*) FROM indicator i WHERE i.document_id = d.id) AS indicators
            FROM document d ORDER BY d.source COLLATE "C", d.id COLLATE "C"
            """;
    private static final String TASKS = """
            SELECT t.*, d.source, coalesce(s.status, 'OPEN') AS status
            FROM task t JOIN document d ON d.id = t.document_id LEFT JOIN task_status s ON s.task_id = t.id
            ORDER BY d.source COLLATE "C", d.id COLLATE "C", t.position
            """;
    private static final String INDICATORS = """
            SELECT i.*, d.source FROM indicator i JOIN document d ON d.id = i.document_id
            ORDER BY d.source COLLATE "C", d.id COLLATE "C", i.position
            """;
    private static final String GUIDES = """
            SELECT * FROM guide ORDER BY guide_id COLLATE "C", document_id COLLATE "C"
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate oneMoment;

    SnapshotLoader(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        oneMoment = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    long version() {
        return LibraryVersion.current(jdbc);
    }

    Snapshot load() {
        return java.util.Objects.requireNonNull(oneMoment.execute(status -> Snapshot.of(
                LibraryVersion.current(jdbc),
                jdbc.sql(DOCUMENTS).query(Rows::document).list(),
                jdbc.sql(TASKS).query(Rows::task).list(),
                jdbc.sql(INDICATORS).query(Rows::indicator).list(),
                jdbc.sql(GUIDES).query(Rows::guide).list())));
    }
}
