package vn.hoixa.connectors.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.knowledge.text.SafeTrace;

/** Our work as db-scheduler wants it. A job of a copy that died is taken over by another one. */
final class Jobs {
    /** After so many pieces of work a job lets others have its worker. */
    private static final int AT_ONCE = 25;

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private Jobs() {}

    /** A job for one row that does piece after piece until nothing is left for the row's chat. */
    static Task<Void> chain(String name, LongFunction<Step> work, Clock clock) {
        return Tasks.custom(name, Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> {
                    LOG.warn(
                            "{}: sẽ thử lại: {}",
                            name,
                            complete.getCause().map(SafeTrace::of).orElse(""));
                    operations.reschedule(complete, clock.instant().plus(AFTER_FAILURE));
                })
                .execute((instance, context) -> {
                    long id = JobQueue.row(instance.getId());
                    for (int i = 0; i < AT_ONCE; i++) {
                        var step = work.apply(id);
                        if (!(step instanceof Step.Again)) {
                            return completion(step, clock);
                        }
                    }
                    return completion(new Step.Wait(clock.instant()), clock);
                });
    }

    private static CompletionHandler<Void> completion(Step step, Clock clock) {
        return switch (step) {
            case Step.Idle idle -> (complete, operations) -> operations.remove();
            case Step.Wait wait -> (complete, operations) -> operations.reschedule(complete, wait.until());
            case Step.Again again -> (complete, operations) -> operations.reschedule(complete, clock.instant());
        };
    }

    /** A job that comes again and again, done by one copy at a time. */
    static RecurringTask<Void> recurring(String name, Schedule schedule, Runnable work) {
        return Tasks.recurring(name, schedule).execute((instance, context) -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                // The edge: it comes again at its time.
                LOG.error("{}: {}", name, SafeTrace.of(e));
            }
        });
    }
}
