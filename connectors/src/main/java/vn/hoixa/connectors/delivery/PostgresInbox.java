package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.connectors.channel.Update;

/** Stores updates and their jobs in one transaction. */
final class PostgresInbox implements Inbox {
    private final InboxRows rows;
    private final JobQueue jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PostgresInbox(InboxRows rows, JobQueue jobs, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void store(String channel, List<Update> updates) {
        if (updates.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> jobs.answer(updates.stream()
                    .flatMap(update -> rows.add(channel, update, clock.instant()).stream())
                    .toList()));
        } catch (TransactionException e) {
            throw new DataAccessResourceFailureException("updates could not be stored", e);
        }
        jobs.committed();
    }
}
