package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL server, and the commands that create, start and stop it. */
final class Cluster {
    static final String USER = "hoixa";
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final int PASSWORD_BYTES = 24;
    /**
     * Nothing that was acknowledged may be lost, nobody outside this machine may connect, and the log holds no statement,
     * for statements hold what people asked.
     */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=80",
            "shared_buffers=32MB",
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_min_messages=warning",
            "log_error_verbosity=terse",
            "logging_collector=on",
            "log_filename=postgresql-%a.log",
            "log_truncate_on_rotation=on",
            "log_rotation_age=1d",
            "log_rotation_size=0");

    private final DataFolder folder;
    private final ServerAccount account;
    private final Path programs;

    private Cluster(DataFolder folder, ServerAccount account, Path programs) {
        this.folder = folder;
        this.account = account;
        this.programs = programs;
    }

    /** The cluster of a data folder, created when there is none yet. */
    static Cluster prepare(DataFolder folder) throws IOException {
        var account = ServerAccount.detect();
        var cluster = new Cluster(folder, account, ServerPrograms.unpack(folder.programs()));
        if (!Files.isDirectory(folder.cluster())) {
            cluster.create();
        }
        account.own(folder.root(), folder.programs(), folder.cluster());
        return cluster;
    }

    /** Starts the server on a port and waits until it answers. */
    void start(int port) throws IOException {
        var options = new ArrayList<String>();
        options.add("-p " + port);
        SETTINGS.forEach(setting -> options.add("-c " + setting));
        pgCtl(
                "start",
                "-l",
                folder.cluster().resolve("start.log").toString(),
                "-t",
                "120",
                "-o",
                String.join(" ", options));
    }

    /** Stops the server: open transactions are rolled back; if that takes too long, as after a power cut. */
    void stop() throws IOException {
        try {
            pgCtl("stop", "-m", "fast", "-t", "20");
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop in 20 seconds, stopping it at once");
            pgCtl("stop", "-m", "immediate", "-t", "20");
        }
    }

    private void pgCtl(String action, String... more) throws IOException {
        var command = new ArrayList<>(
                List.of(program("pg_ctl"), action, "-w", "-D", folder.cluster().toString()));
        command.addAll(List.of(more));
        ServerCommand.run(folder.root(), ServerCommand.with(account.prefix(), command));
    }

    /** Creates into a folder beside the real one and renames it, so a crash never leaves half a cluster. */
    private void create() throws IOException {
        var password = newPassword();
        var unfinished = folder.root().resolve("postgres-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        DataFolder.restrict(unfinished, "rwx------");
        var forInitdb = unfinished.resolve("password");
        Files.writeString(forInitdb, password);
        account.own(folder.root(), unfinished, folder.programs());
        var cluster = unfinished.resolve("cluster");
        ServerCommand.run(
                folder.root(),
                ServerCommand.with(
                        account.prefix(),
                        List.of(
                                program("initdb"),
                                "--pgdata=" + cluster,
                                "--username=" + USER,
                                "--pwfile=" + forInitdb,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8")));
        keep(password);
        Files.move(cluster, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(unfinished);
    }

    private void keep(String password) throws IOException {
        var file = folder.passwordFile();
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataFolder.restrict(file, "rw-------");
        Files.writeString(file, password);
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
