package vn.hoixa.connectors.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that gives no connection, or lets something happen first, when a certain one is asked for. */
final class TroubledDatabase extends DelegatingDataSource {
    private final Map<Integer, Runnable> before = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int away;

    TroubledDatabase(DataSource target) {
        super(target);
    }

    /** Before the so-many-eth connection from now, counted from 1. */
    void before(int connection, Runnable event) {
        before.put(asked.get() + connection, event);
    }

    /** Gives none for so many times. */
    void goesAway(int times) {
        away = times;
    }

    @Override
    public Connection getConnection() throws SQLException {
        before.getOrDefault(asked.incrementAndGet(), () -> {}).run();
        if (away > 0) {
            away--;
            throw new SQLException("away");
        }
        return super.getConnection();
    }
}
