package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs and waits for it. */
final class ServerCommand {
    private static final long LONGEST_SECONDS = 180;

    private ServerCommand() {}

    /**
     * Runs a command to its end.
     *
     * @param folder where it runs; one the account may enter
     * @return what it printed
     * @throws IOException when it cannot be started, takes too long or ends with an error; the message holds its output
     */
    static String run(Path folder, List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (end(process) != 0) {
            throw new IOException(command.getLast() + " of " + command.getFirst() + ": " + output);
        }
        return output;
    }

    /** Whether a command can be started and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            run(Path.of("/"), command);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> with(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return List.copyOf(all);
    }

    private static int end(Process process) throws IOException {
        try {
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("no end after " + LONGEST_SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }
}
