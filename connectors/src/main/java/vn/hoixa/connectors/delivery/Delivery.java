package vn.hoixa.connectors.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Reply;
import vn.hoixa.connectors.dialogue.Respondent;

/** The delivery put together: from the update that is stored to the answer that is sent. */
public final class Delivery implements AutoCloseable {
    /** Noticed as dead within about ten seconds, so that a restart or another copy goes on soon. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration ROUND = Duration.ofMillis(250);
    private static final Duration QUIET_ROUND = Duration.ofSeconds(30);
    private static final Duration LAST_WORK = Duration.ofSeconds(8);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private final Pipeline pipeline;
    private final PostgresLeases leases;
    private final Scheduler answering;
    private final Scheduler sending;
    private final ScheduledExecutorService timer;
    private final ExecutorService background;

    /**
     * @param dataSource the database, migrated by {@code db/migration/assistant} and {@code db/migration/connectors}
     * @param transactions its transactions
     * @param channels the messengers that are switched on
     * @param respondent says what a chat is to be told
     * @param composer cuts a reply into messages
     * @param chores what the channels do from time to time
     * @param settings what the office has set
     * @param clock the running time
     */
    public Delivery(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            List<Channel> channels,
            Respondent respondent,
            BiFunction<Reply, Limits, List<Part>> composer,
            List<Chore> chores,
            DeliverySettings settings,
            Clock clock) {
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("typing-sign").factory());
        this.background = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("channel-call-", 0).factory());
        var typing = new TypingSign(timer, background, settings.typingAfter());
        this.pipeline = Pipeline.of(
                dataSource, transactions, channels, respondent, composer, settings, typing, background, clock);
        this.leases = new PostgresLeases(dataSource);
        var jobs = pipeline.jobs();
        var round = channels.isEmpty() ? QUIET_ROUND : ROUND;
        this.answering = scheduler(
                dataSource,
                JobQueue.ANSWERS,
                Jobs.chain(JobQueue.ANSWER, jobs.wakingAfter(pipeline.replying()::next), clock),
                recurring(chores, pipeline.retention(), clock),
                settings.answering(),
                round);
        this.sending = scheduler(
                dataSource,
                JobQueue.SENDS,
                Jobs.chain(JobQueue.SEND, pipeline.sending()::next, clock),
                List.of(),
                settings.sending(),
                round);
        jobs.wakes(this::wake);
    }

    private static List<RecurringTask<Void>> recurring(List<Chore> chores, Retention retention, Clock clock) {
        var tasks = new ArrayList<RecurringTask<Void>>();
        tasks.add(Jobs.recurring("delete-old", Schedules.daily(clock.getZone(), AT_NIGHT), retention::deleteOld));
        chores.forEach(
                chore -> tasks.add(Jobs.recurring(chore.name(), Schedules.fixedDelay(chore.every()), chore.work())));
        return tasks;
    }

    private void wake() {
        answering.triggerCheckForDueExecutions();
        sending.triggerCheckForDueExecutions();
    }

    private static Scheduler scheduler(
            DataSource dataSource,
            String table,
            Task<?> task,
            List<RecurringTask<Void>> recurring,
            int workers,
            Duration round) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(table)
                .startTasks(recurring)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(workers)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("delivery-", 0).factory()))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(round)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_WORK)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** Begins to answer and send what waits. */
    public void start() {
        answering.start();
        sending.start();
    }

    /** Where the channels store what comes in; works also before the start. */
    public Inbox inbox() {
        return pipeline.inbox();
    }

    /** What only one copy of the application may do. */
    public Leases leases() {
        return leases;
    }

    /** What waits and what failed, for the administrator. */
    public Deliveries deliveries() {
        return pipeline.deliveries();
    }

    /** Lets running work end, for some seconds; what is left waits for the next start or another copy. */
    @Override
    public void close() {
        answering.stop();
        sending.stop();
        timer.shutdownNow();
        background.shutdownNow();
    }
}
