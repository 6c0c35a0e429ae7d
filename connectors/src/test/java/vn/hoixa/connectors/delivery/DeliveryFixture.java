package vn.hoixa.connectors.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Pace;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.connectors.dialogue.Reply;
import vn.hoixa.knowledge.TestDatabase;

/** The delivery on a real database, with a clock that is set and jobs that run when a test says so. */
final class DeliveryFixture implements AutoCloseable {
    static final String CHANNEL = "chan";
    static final BiFunction<Reply, Limits, List<Part>> ONE_PART =
            (reply, limits) -> List.of(new Part(reply.text(), reply.notes(), reply.choices()));
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final int MOST_STEPS = 20_000;

    /** A job that is stored. */
    record Job(String task, String id, Instant at) {}

    final SettableClock clock = new SettableClock(START);
    final DataSource database = Database.POOL;
    final JdbcClient jdbc = JdbcClient.create(database);
    final FakeChannel channel = new FakeChannel(CHANNEL, clock);
    final FakeChannel other = new FakeChannel("other", clock);
    final FakeRespondent respondent = new FakeRespondent(database);
    final Pipeline pipeline;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private int updates;

    DeliveryFixture() {
        this(settings(0, Map.of()));
    }

    DeliveryFixture(DeliverySettings settings) {
        jdbc.sql("""
                        truncate inbox, outbox, chat, channel_pause, lease, scheduled_tasks, scheduled_sends, turn
                        restart identity""").update();
        pipeline = pipeline(database, List.of(channel, other), settings, clock);
    }

    static DeliverySettings settings(int messagesPerMinute, Map<String, Pace> paces) {
        return new DeliverySettings(messagesPerMinute, paces, Period.ofMonths(12), 4, 4, Duration.ofHours(1));
    }

    /** One more copy of the application on the same tables. */
    Pipeline pipeline(DataSource dataSource, List<Channel> channels, DeliverySettings settings, Clock itsClock) {
        return Pipeline.of(
                dataSource,
                new JdbcTransactionManager(dataSource),
                channels,
                respondent,
                ONE_PART,
                settings,
                new TypingSign(timer, background, Duration.ofHours(1)),
                background,
                itsClock);
    }

    /** An update of the chat that comes next in its order. */
    Update update(String chatId, String event, String words) {
        updates++;
        return update("u" + updates, chatId, updates, event, words);
    }

    Update update(String externalId, String chatId, long sequence, String event, String words) {
        return new Update(
                externalId, chatId, sequence, clock.instant(), FakeChannel.body(chatId, clock.instant(), event, words));
    }

    void store(Update... batch) {
        pipeline.inbox().store(CHANNEL, List.of(batch));
    }

    /** Something happens in a chat; nothing is done about it yet. */
    void comes(String chatId, String event, String words) {
        store(update(chatId, event, words));
    }

    void says(String chatId, String... words) {
        for (var message : words) {
            comes(chatId, "said", message);
        }
    }

    /** Somebody says something and all that is due is done. */
    void saysAndRuns(String chatId, String... words) {
        says(chatId, words);
        run();
    }

    /** Does what is due, until nothing is. */
    void run() {
        run(pipeline);
    }

    void run(Pipeline copy) {
        for (int i = 0; i < MOST_STEPS; i++) {
            var due = due();
            if (due.isEmpty()) {
                return;
            }
            work(copy, due.getFirst());
        }
        throw new AssertionError("the jobs come to no end");
    }

    /** Lets time pass, doing each thing when it is due. */
    void runFor(Duration time) {
        var end = clock.instant().plus(time);
        run();
        for (var next = nextTime(); next != null && !next.isAfter(end); next = nextTime()) {
            clock.set(later(next, clock.instant().plusMillis(1)));
            run();
        }
        clock.set(later(end, clock.instant()));
    }

    private @Nullable Instant nextTime() {
        return jobs().stream().map(Job::at).min(Instant::compareTo).orElse(null);
    }

    /** One piece of a job's work, and what db-scheduler does after it. */
    void work(Pipeline copy, Job job) {
        long row = JobQueue.row(job.id());
        var step = job.task().equals(JobQueue.ANSWER)
                ? copy.replying().next(row)
                : copy.sending().next(row);
        var table = job.task().equals(JobQueue.SEND) ? JobQueue.SENDS : JobQueue.ANSWERS;
        switch (step) {
            case Step.Again again -> {}
            case Step.Idle idle ->
                jdbc.sql("delete from " + table + " where task_name = ? and task_instance = ?")
                        .params(job.task(), job.id())
                        .update();
            case Step.Wait wait ->
                jdbc.sql("update " + table + " set execution_time = ? where task_name = ? and task_instance = ?")
                        .params(Times.stored(later(wait.until(), clock.instant().plusMillis(1))), job.task(), job.id())
                        .update();
        }
    }

    List<Job> due() {
        return jobs().stream().filter(job -> !job.at().isAfter(clock.instant())).toList();
    }

    List<Job> jobs() {
        return jdbc.sql("""
                        select task_name, task_instance, execution_time
                        from (select * from scheduled_tasks union all select * from scheduled_sends) as jobs
                        order by execution_time, task_name, length(task_instance), task_instance""")
                .query((row, n) -> new Job(
                        row.getString("task_name"),
                        row.getString("task_instance"),
                        Objects.requireNonNull(Times.read(row, "execution_time"))))
                .list();
    }

    Job job(String task) {
        return jobs().stream()
                .filter(job -> job.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    List<String> inboxStates() {
        return jdbc.sql("select state from inbox order by id")
                .query(String.class)
                .list();
    }

    List<String> outboxStates() {
        return jdbc.sql("select state from outbox order by id")
                .query(String.class)
                .list();
    }

    /** All reasons for which messages were given up. */
    List<String> deadReasons() {
        return jdbc.sql("select reason from outbox where state = 'DEAD' order by id")
                .query(String.class)
                .list();
    }

    List<String> turns() {
        return jdbc.sql("select question from turn order by id")
                .query(String.class)
                .list();
    }

    List<String> chats() {
        return jdbc.sql("select chat_id from chat order by 1")
                .query(String.class)
                .list();
    }

    int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        background.shutdownNow();
    }

    static HikariDataSource pooled(DataSource database, int connections) {
        var config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    static DataSource newDatabase() {
        return TestDatabase.migrated("classpath:db/migration/assistant", "classpath:db/migration/connectors");
    }

    /** One for all tests, emptied before each. */
    private static final class Database {
        static final DataSource POOL = pooled(newDatabase(), 6);
    }
}
