package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid}.
 *
 * @param pid its process
 * @param port where it listens; 0 while it starts
 */
record PostmasterFile(long pid, int port) {
    static final String NAME = "postmaster.pid";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** The file of a cluster; empty when there is none or it is not one. */
    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(cluster.resolve(NAME));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            var port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(PID_LINE).strip()), port.isEmpty() ? 0 : Integer.parseInt(port)));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether any process has this number. */
    boolean alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Whether this process lives and is the PostgreSQL server of this cluster, not a stranger with a reused number. */
    boolean serves(Path cluster) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> worksIn(process, cluster))
                .isPresent();
    }

    /** A server's working folder is its cluster; where the system does not tell, its program's name must do. */
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Path.of("/proc", String.valueOf(process.pid()), "cwd")
                    .toRealPath()
                    .equals(cluster.toRealPath());
        } catch (IOException e) {
            return process.info()
                    .command()
                    .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                    .isPresent();
        }
    }
}
