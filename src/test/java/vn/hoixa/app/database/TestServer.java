package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program's own PostgreSQL, with everything written to disk, as a server that outlives the programs that use it. */
public final class TestServer implements AutoCloseable {
    private static final String DATABASE = "hoixa";

    private final FolderClaim claim;
    private final EmbeddedServer server;

    private TestServer(FolderClaim claim, EmbeddedServer server) {
        this.claim = claim;
        this.server = server;
    }

    /** Starts one with an empty database in a folder of its own. */
    public static TestServer open(Path folder) throws SQLException {
        var claim = FolderClaim.of(DataFolder.open(folder), false);
        var server = EmbeddedServer.open(claim);
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + DATABASE);
        }
        return new TestServer(claim, server);
    }

    /** The variables with which a program uses it. */
    public Map<String, String> variables() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.url(DATABASE),
                "SPRING_DATASOURCE_USERNAME",
                server.user(),
                "SPRING_DATASOURCE_PASSWORD",
                server.password());
    }

    /** Connections to it, each a new one. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(server.url(DATABASE), server.user(), server.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
        claim.close();
    }
}
