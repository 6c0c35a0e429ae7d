package vn.hoixa.knowledge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A real PostgreSQL for tests: one server in a JVM, a new database for each caller. Sessions run in a far time zone, so that
 * code which depends on the session's zone fails.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with the library's tables. */
    public static DataSource library() {
        return migrated("classpath:db/migration/knowledge");
    }

    /** A new database, migrated with the files at these Flyway locations. */
    public static DataSource migrated(String... locations) {
        var name = "test" + COUNT.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        var database = new FarZone(Server.POSTGRES.getDatabase("postgres", name));
        Flyway.configure().dataSource(database).locations(locations).load().migrate();
        return database;
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        /** As root it drops its rights by itself where {@code unshare -U} works, since PostgreSQL refuses to run as root. */
        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class FarZone extends DelegatingDataSource {
        FarZone(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("SET TIME ZONE 'America/Los_Angeles'");
            }
            return connection;
        }
    }
}
