package vn.hoixa.connectors.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Has work done soon, by this copy of the application or another one. Each stored row gets a job of its own, in the same
 * transaction: a job ends only when it finds nothing left for its chat, so no row can be overlooked.
 */
final class JobQueue {
    static final String ANSWER = "answer-update";
    static final String SEND = "send-message";
    private static final String AGAIN = "/";

    private final SchedulerClient client;
    private final Clock clock;
    private volatile Runnable wake = () -> {};

    JobQueue(DataSource dataSource, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        this.clock = clock;
    }

    /** What looks for due jobs at once instead of at its next round. */
    void wakes(Runnable scheduler) {
        wake = scheduler;
    }

    void answer(long inboxId) {
        add(ANSWER, Long.toString(inboxId));
    }

    void send(long outboxId) {
        add(SEND, Long.toString(outboxId));
    }

    void answerAgain(long inboxId) {
        add(ANSWER, another(inboxId));
    }

    void sendAgain(long outboxId) {
        add(SEND, another(outboxId));
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

    private void add(String task, String jobId) {
        try {
            client.scheduleIfNotExists(new TaskInstance<Void>(task, jobId), clock.instant());
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
