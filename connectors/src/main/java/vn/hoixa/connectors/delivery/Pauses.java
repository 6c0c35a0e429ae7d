package vn.hoixa.connectors.delivery;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when whole channels wait; all copies of the application obey. */
final class Pauses {
    private final JdbcClient jdbc;

    Pauses(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    Optional<Instant> until(String channel, Instant now) {
        return jdbc.sql("select until from channel_pause where channel = ? and until > ?")
                .params(channel, Times.stored(now))
                .query((row, n) -> Optional.ofNullable(Times.read(row, "until")))
                .optional()
                .flatMap(until -> until);
    }

    void pause(String channel, Instant until, String reason) {
        jdbc.sql("""
                        insert into channel_pause as p (channel, until, reason) values (?, ?, ?)
                        on conflict (channel) do update
                        set until = greatest(p.until, excluded.until), reason = excluded.reason""").params(channel, Times.stored(until), reason).update();
    }
}
