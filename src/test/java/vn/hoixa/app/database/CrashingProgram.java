package vn.hoixa.app.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that opens a data folder, stores a row, says so and waits to be killed. */
final class CrashingProgram {
    private CrashingProgram() {}

    public static void main(String[] args) throws Exception {
        var server = EmbeddedServer.open(FolderClaim.of(DataFolder.open(Path.of(args[0])), false));
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('còn nguyên')");
        }
        System.out.println("stored");
        Thread.sleep(Long.MAX_VALUE);
    }
}
