package vn.hoixa.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/**
 * The running PostgreSQL server of a data folder: started here, or, for a command beside a running program, that
 * program's. Closing stops only what was started here. Spring closes it after the connection pool that depends on it.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int TRIES = 3;

    private final int port;
    private final String password;
    private final @Nullable Cluster started;

    private EmbeddedServer(int port, String password, @Nullable Cluster started) {
        this.port = port;
        this.password = password;
        this.started = started;
    }

    /**
     * Starts the server, or joins the running one where another copy of this program owns the folder.
     *
     * @throws UserProblem when the server does not start, or the other copy's cannot be reached
     */
    static EmbeddedServer open(FolderClaim claim) {
        var folder = claim.folder();
        try {
            return claim.owned() ? start(folder) : join(folder);
        } catch (IOException e) {
            throw new UserProblem(
                    ExitCodes.DATABASE,
                    "Không khởi động được cơ sở dữ liệu trong " + folder.root()
                            + ". Hãy xem nhật ký trong thư mục postgres/log ở đó. Chi tiết: " + e.getMessage(),
                    e);
        }
    }

    private static EmbeddedServer start(DataFolder folder) throws IOException {
        var began = System.nanoTime();
        var cluster = Cluster.prepare(folder);
        stopOrphan(folder, cluster);
        int port = startOnFreePort(cluster);
        LOG.info(
                "PostgreSQL runs on 127.0.0.1:{}, started in {} ms",
                port,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return new EmbeddedServer(port, password(folder), cluster);
    }

    /** The folder is ours, so a server that still runs lost its program to a crash. */
    private static void stopOrphan(DataFolder folder, Cluster cluster) throws IOException {
        var found = PostmasterFile.of(folder.cluster());
        if (found.isEmpty()) {
            return;
        }
        var postmaster = found.get();
        if (postmaster.serves(folder.cluster())) {
            LOG.warn("The last run did not end properly; stopping its PostgreSQL (process {})", postmaster.pid());
            cluster.stop();
        } else if (postmaster.alive()) {
            // After a restart of the machine the number belongs to a stranger, and PostgreSQL would take it for itself.
            Files.delete(folder.cluster().resolve(PostmasterFile.NAME));
        }
    }

    /** Another program can take the free port between finding and using it; then the next one is tried. */
    private static int startOnFreePort(Cluster cluster) throws IOException {
        IOException last = null;
        for (int i = 0; i < TRIES; i++) {
            int port = freePort();
            try {
                cluster.start(port);
                return port;
            } catch (IOException e) {
                LOG.warn("PostgreSQL did not start on port {}", port);
                last = e;
            }
        }
        throw new IOException(last == null ? "" : last.getMessage(), last);
    }

    private static EmbeddedServer join(DataFolder folder) throws IOException {
        var running = PostmasterFile.of(folder.cluster());
        if (running.isEmpty() || running.get().port() == 0 || !running.get().serves(folder.cluster())) {
            throw new UserProblem(
                    ExitCodes.ALREADY_RUNNING,
                    "Một bản Hỏi Xã khác đang khởi động hoặc đang dừng với thư mục dữ liệu " + folder.root()
                            + ". Hãy đợi một lát rồi chạy lại lệnh.");
        }
        return new EmbeddedServer(running.get().port(), password(folder), null);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String password(DataFolder folder) throws IOException {
        return Files.readString(folder.passwordFile());
    }

    /** The JDBC address of a database on this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String user() {
        return Cluster.USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.stop();
            LOG.info("PostgreSQL stopped");
        }
    }
}
