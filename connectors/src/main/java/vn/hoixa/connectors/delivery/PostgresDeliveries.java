package vn.hoixa.connectors.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads inbox and outbox. */
final class PostgresDeliveries implements Deliveries {
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

    PostgresDeliveries(
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

    @Override
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

    @Override
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

    @Override
    public boolean again(Direction direction, long id) {
        boolean revived = Boolean.TRUE.equals(transaction.execute(status -> switch (direction) {
            case IN -> {
                boolean waits = inbox.revive(id);
                if (waits) {
                    jobs.answerAgain(id);
                }
                yield waits;
            }
            case OUT -> {
                boolean waits = outbox.revive(id, clock.instant());
                if (waits) {
                    // Who had left is tried once more; they may be back.
                    jdbc.sql("""
                                    update chat set gone_at = null, gone_reason = null from outbox
                                    where outbox.id = ? and chat.channel = outbox.channel
                                    and chat.chat_id = outbox.chat_id""").param(id).update();
                    jobs.sendAgain(id);
                }
                yield waits;
            }
        }));
        jobs.committed();
        return revived;
    }

    @Override
    public void resume(String channel) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from channel_pause where channel = ?")
                    .param(channel)
                    .update();
            jdbc.sql("update outbox set not_before = null where channel = ? and state = 'WAITING'")
                    .param(channel)
                    .update();
            jobs.sendNow();
        });
        jobs.committed();
    }
}
