package vn.hoixa.connectors.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits and what failed, for the administrator to see and to send again. Nothing that people wrote is shown. */
public final class Deliveries {
    private static final String FAILED = """
            (select 'IN' as direction, id, channel, attempts, done_at, reason from inbox where state = 'FAILED'
             union all
             select 'OUT', id, channel, attempts, done_at, reason from outbox where state = 'DEAD')""";

    private final JdbcClient jdbc;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final JobQueue jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deliveries(
            DataSource dataSource,
            InboxRows inbox,
            OutboxRows outbox,
            JobQueue jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.inbox = inbox;
        this.outbox = outbox;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Which way a message went. */
    public enum Direction {
        /** From a person to us. */
        IN,
        /** From us to a person. */
        OUT
    }

    /**
     * A message that was given up.
     *
     * @param direction which way it went
     * @param id its number, unique for its direction
     * @param channel the channel's name
     * @param attempts how often it was tried
     * @param failedAt when it was given up
     * @param reason why, without personal data
     */
    public record Failed(Direction direction, long id, String channel, int attempts, Instant failedAt, String reason) {}

    /**
     * What is under way.
     *
     * @param waitingIn updates that are not answered yet
     * @param oldestIn for how long the oldest of them has waited; zero where there is none
     * @param waitingOut messages that are not sent yet
     * @param failed messages that were given up
     */
    public record Counts(long waitingIn, Duration oldestIn, long waitingOut, long failed) {}

    /** Counts of this moment. */
    public Counts counts() {
        return jdbc.sql("""
                        select (select count(*) from inbox where state = 'WAITING') as waiting_in,
                               (select min(received_at) from inbox where state = 'WAITING') as oldest_in,
                               (select count(*) from outbox where state in ('WAITING', 'SENDING')) as waiting_out,
                               (select count(*) from %s as failed) as failed""".formatted(FAILED))
                .query((row, n) -> new Counts(
                        row.getLong("waiting_in"),
                        Optional.ofNullable(Times.read(row, "oldest_in"))
                                .map(oldest -> Duration.between(oldest, clock.instant()))
                                .orElse(Duration.ZERO),
                        row.getLong("waiting_out"),
                        row.getLong("failed")))
                .single();
    }

    /**
     * What was given up, newest first.
     *
     * @param offset how many to leave out, at least 0
     * @param limit how many at most, at least 1
     */
    public List<Failed> failed(int offset, int limit) {
        return jdbc.sql("select * from %s as failed order by done_at desc, id desc offset ? limit ?".formatted(FAILED))
                .params(offset, limit)
                .query((row, n) -> failed(row))
                .list();
    }

    private static Failed failed(ResultSet row) throws SQLException {
        return new Failed(
                Direction.valueOf(row.getString("direction")),
                row.getLong("id"),
                row.getString("channel"),
                row.getInt("attempts"),
                Objects.requireNonNull(Times.read(row, "done_at")),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    /**
     * Has a message that was given up answered or sent again, as if it were new.
     *
     * @return false where there is no such message that was given up
     */
    public boolean again(Direction direction, long id) {
        boolean revived = Boolean.TRUE.equals(transaction.execute(status -> switch (direction) {
            case IN -> {
                boolean waits = inbox.revive(id);
                if (waits) {
                    jobs.answer(id);
                }
                yield waits;
            }
            case OUT -> {
                boolean waits = outbox.revive(id, clock.instant());
                if (waits) {
                    jobs.send(id);
                }
                yield waits;
            }
        }));
        jobs.committed();
        return revived;
    }
}
