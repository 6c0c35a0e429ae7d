package vn.hoixa.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

class EmbeddedServerTest {
    @TempDir
    Path temp;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            query(server, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('Đổi mới'); SELECT 1");
        }
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThat(query(server, "SELECT word FROM kept")).isEqualTo("Đổi mới");
        }
    }

    @Test
    void losesNothingAcknowledgedAndNeedsPasswordAndLoopback() throws Exception {
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), server.user(), "sai"))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
            assertThat(Files.getPosixFilePermissions(temp.resolve("data/postgres-password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void refusesASecondCopyOnTheSameFolderButLetsACommandJoin() throws Exception {
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThatThrownBy(() -> FolderClaim.of(folder(), false))
                    .isInstanceOfSatisfying(UserProblem.class, problem -> {
                        assertThat(problem.exitCode()).isEqualTo(ExitCodes.ALREADY_RUNNING);
                        assertThat(problem.vietnamese()).contains("đang chạy");
                    });
            try (var second = FolderClaim.of(folder(), true);
                    var joined = EmbeddedServer.open(second)) {
                assertThat(second.owned()).isFalse();
                assertThat(query(joined, "SELECT 'chung'")).isEqualTo("chung");
            }
            assertThat(query(server, "SELECT 'vẫn chạy'")).isEqualTo("vẫn chạy");
        }
    }

    @Test
    void comesBackByItselfWithEverythingAfterTheProgramWasKilled() throws Exception {
        var killed = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        temp.resolve("data").toString()))
                .redirectErrorStream(true)
                .start();
        awaitStored(killed);
        var orphan = PostmasterFile.of(temp.resolve("data/postgres")).orElseThrow();
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(orphan.serves(temp.resolve("data/postgres"))).isTrue();

        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThat(query(server, "SELECT word FROM kept")).isEqualTo("còn nguyên");
            assertThat(orphan.serves(temp.resolve("data/postgres"))).isFalse();
        }
    }

    @Test
    void startsOverWhenTheFirstStartWasKilledHalfWay() throws Exception {
        var data = temp.resolve("data");
        Files.createDirectories(data.resolve("postgres-unfinished/cluster"));
        Files.writeString(data.resolve("postgres-unfinished/cluster/postgresql.conf"), "# half");
        Files.createDirectories(data.resolve("postgres-programs/unfinished/bin"));
        Files.writeString(data.resolve("postgres-programs/unfinished/bin/postgres"), "half");
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(data.resolve("postgres-unfinished")).doesNotExist();
    }

    @Test
    void leavesAStrangerWithTheSameProcessNumberAlone() throws Exception {
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            query(server, "SELECT 1");
        }
        long self = ProcessHandle.current().pid();
        Files.writeString(temp.resolve("data/postgres/postmaster.pid"), self + "\n/elsewhere\n0\n5432\n");
        assertThat(new PostmasterFile(self, 5432).serves(temp.resolve("data/postgres")))
                .isFalse();
        try (var claim = FolderClaim.of(folder(), false);
                var server = EmbeddedServer.open(claim)) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInVietnameseWhereItCannotWrite() throws Exception {
        var file = Files.createFile(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("HOIXA_DATA");
    }

    private DataFolder folder() {
        return DataFolder.open(temp.resolve("data"));
    }

    private static void awaitStored(Process program) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
        var printed = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; ) {
            if (line.equals("stored")) {
                return;
            }
            printed.append(line).append('\n');
        }
        throw new AssertionError("the program ended: " + printed);
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            var more = statement.execute(sql);
            while (!more) {
                more = statement.getMoreResults();
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
