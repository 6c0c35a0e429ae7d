package vn.hoixa.app.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.database.TestServer;

/** A copy of the program as a process of its own, which can be killed and started again. */
final class Copy implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final String PASSWORD = "mat-khau-cua-ban-thu";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Map<String, String> variables;
    private final int port = freePort();
    private @Nullable Process process;

    /**
     * @param folder for its index and its log
     * @param variables its environment
     */
    Copy(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = variables;
    }

    /** Copies that share a database and a messenger, and answer everybody as fast as they can. */
    static List<Copy> some(int count, Path folder, TestServer database, People people) {
        var variables = new HashMap<>(database.variables());
        variables.putAll(people.variables());
        variables.put("HOIXA_MESSAGES_PER_MINUTE", "0");
        return IntStream.range(0, count)
                .mapToObj(i -> new Copy(folder.resolve("copy" + i), variables))
                .toList();
    }

    int port() {
        return port;
    }

    /** Starts it; {@link #awaitReady} waits for it. */
    void start() {
        try {
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HoiXa.class.getName()));
            builder.environment().putAll(variables);
            builder.environment().put("HOIXA_ADMIN_PASSWORD", PASSWORD);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().put("HOIXA_DATA", folder.resolve("data").toString());
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log.txt").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() throws InterruptedException, IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready: " + Files.readString(folder.resolve("log.txt")));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGKILL: nothing is finished, closed or written. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What an administrator does with a message that was given up. */
    void sendAgain(long message) throws InterruptedException, IOException {
        var login = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/deliveries/out/" + message + "/again"))
                .header("Authorization", "Basic " + login)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new IllegalStateException("send again: " + status);
        }
    }

    /** The memory it holds, in MB; 0 where the system does not tell. */
    long memory() {
        var status = Path.of("/proc/" + (process == null ? 0 : process.pid()) + "/status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Lines of its log that are warnings or worse. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(folder.resolve("log.txt")).stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
