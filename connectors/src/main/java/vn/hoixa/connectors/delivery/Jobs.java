package vn.hoixa.connectors.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongFunction;

/** Our work as db-scheduler wants it. A job of a copy that died is taken over by another one. */
final class Jobs {
    /** After so many pieces of work a job lets others have its worker. */
    private static final int AT_ONCE = 25;

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private Jobs() {}

    /** A job for one row that does piece after piece until nothing is left for the row's chat. */
    static Task<Void> chain(String name, LongFunction<Step> work, Clock clock) {
        return Tasks.custom(name, Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(AFTER_FAILURE)))
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

    /** The same work, done so many times at once: answering takes the processor, which taking in messages needs, too. */
    static LongFunction<Step> atMost(int permits, LongFunction<Step> work, Clock clock) {
        var places = new Semaphore(permits, true);
        return id -> {
            try {
                places.acquire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Step.Wait(clock.instant());
            }
            try {
                return work.apply(id);
            } finally {
                places.release();
            }
        };
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
        return Tasks.recurring(name, schedule).execute((instance, context) -> work.run());
    }
}
