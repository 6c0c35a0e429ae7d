package vn.hoixa.knowledge.library;

import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets officials say how far a task is; a new import of its document keeps what they said. */
public final class TaskStatuses {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PostgresLibrary library;
    private final Clock clock;

    public TaskStatuses(DataSource dataSource, PostgresLibrary library, Clock clock) {
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.library = library;
        this.clock = clock;
    }

    /** Sets the status of a task; false when there is no such task. */
    public boolean set(String taskId, TaskRecord.Status status) {
        var known = Boolean.TRUE.equals(transaction.execute(inside -> write(taskId, status)));
        library.refresh();
        return known;
    }

    private boolean write(String taskId, TaskRecord.Status status) {
        int rows = jdbc.sql("""
                        INSERT INTO task_status (task_id, status, changed_at)
                        SELECT id, :status, :now FROM task WHERE id = :id
                        ON CONFLICT (task_id) DO UPDATE SET status = excluded.status, changed_at = excluded.changed_at
                        """)
                .param("id", taskId)
                .param("status", status.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows > 0) {
            LibraryVersion.grow(jdbc);
        }
        return rows > 0;
    }
}
