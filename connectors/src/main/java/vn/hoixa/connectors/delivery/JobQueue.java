package vn.hoixa.connectors.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Has work done soon, by this copy of the application or another one. What is stored gets a job in the same
 * transaction, and a job ends only when it finds nothing left for its chat, so no row can be overlooked.
 */
final class JobQueue {
    static final String ANSWER = "answer-update";
    static final String SEND = "send-message";
    /** The tables of jobs: kept apart, so that what is to be sent never waits for workers that make answers. */
    static final String ANSWERS = "scheduled_tasks";

    static final String SENDS = "scheduled_sends";
    private static final String AGAIN = "/";

    private final SchedulerClient answers;
    private final SchedulerClient sends;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Runnable wake = () -> {};

    JobQueue(DataSource dataSource, Clock clock) {
        this.answers = client(dataSource, ANSWERS);
        this.sends = client(dataSource, SENDS);
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    private static SchedulerClient client(DataSource dataSource, String table) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(table)
                .build();
    }

    /** What looks for due jobs at once instead of at its next round. */
    void wakes(Runnable scheduler) {
        wake = scheduler;
    }

    void answer(Collection<Long> inboxIds) {
        add(ANSWER, inboxIds.stream().map(String::valueOf));
    }

    void send(long outboxId) {
        add(SEND, Stream.of(Long.toString(outboxId)));
    }

    void answerAgain(long inboxId) {
        add(ANSWER, Stream.of(another(inboxId)));
    }

    void sendAgain(long outboxId) {
        add(SEND, Stream.of(another(outboxId)));
    }

    /** All messages that wait are looked at now. */
    void sendNow() {
        jdbc.sql("update scheduled_sends set execution_time = ? where picked = false")
                .param(Times.stored(clock.instant()))
                .update();
    }

    /** A row that waits again gets a job with another name: the first one may just have found nothing and be about to end. */
    private static String another(long id) {
        return id + AGAIN + UUID.randomUUID();
    }

    /** The row that a job was made for. */
    static long row(String jobId) {
        int end = jobId.indexOf(AGAIN);
        return Long.parseLong(end < 0 ? jobId : jobId.substring(0, end));
    }

    private void add(String task, Stream<String> jobIds) {
        var jobs = jobIds.<TaskInstance<?>>map(id -> new TaskInstance<Void>(task, id))
                .toList();
        if (jobs.isEmpty()) {
            return;
        }
        try {
            (task.equals(SEND) ? sends : answers).scheduleBatch(jobs, clock.instant());
        } catch (SQLRuntimeException | DbSchedulerException e) {
            throw new DataAccessResourceFailureException("a job could not be stored", e);
        }
    }

    /** The same work, after which new jobs are told of. */
    LongFunction<Step> wakingAfter(LongFunction<Step> work) {
        return id -> {
            var step = work.apply(id);
            if (step instanceof Step.Again) {
                committed();
            }
            return step;
        };
    }

    /** To be called after the commit; a job that nobody was told of is found at the next round. */
    void committed() {
        wake.run();
    }
}
