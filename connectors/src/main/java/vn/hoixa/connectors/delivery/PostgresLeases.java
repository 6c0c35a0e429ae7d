package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leases as rows; the database's clock decides, so that copies with clocks of their own agree. */
final class PostgresLeases implements Leases {
    private final JdbcClient jdbc;
    private final UUID self = UUID.randomUUID();

    PostgresLeases(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public boolean hold(String name, Duration time) {
        return jdbc.sql("""
                        insert into lease as l (name, holder, until)
                        values (:name, :self, clock_timestamp() + make_interval(secs => :seconds))
                        on conflict (name) do update set holder = excluded.holder, until = excluded.until
                        where l.holder = excluded.holder or l.until < clock_timestamp()""")
                        .param("name", name)
                        .param("self", self)
                        .param("seconds", time.toMillis() / 1000.0)
                        .update()
                > 0;
    }

    @Override
    public void release(String name) {
        jdbc.sql("delete from lease where name = ? and holder = ?")
                .params(name, self)
                .update();
    }
}
