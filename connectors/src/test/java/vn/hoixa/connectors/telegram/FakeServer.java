package vn.hoixa.connectors.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** The imitation's HTTP side: calls in, answers out, and whatever goes wrong in between. */
final class FakeServer {
    private static final Pattern CALL = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");
    private static final String FILE = "/file/bot" + FakeTelegram.TOKEN + "/" + FakeMethods.FILE_PATH;

    volatile Faults faults = Faults.none();
    volatile Duration slowness = Duration.ofMillis(300);
    volatile boolean tokenWithdrawn;

    private final FakeMethods methods;
    private final HttpServer server;
    private final Map<String, Queue<Fault>> nextFaults = new ConcurrentHashMap<>();
    private final Map<String, Queue<FakeAnswer>> nextAnswers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();

    FakeServer(FakeMethods methods, Executor threads) {
        this.methods = methods;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    void failNext(String method, Fault fault) {
        queue(nextFaults, method).add(fault);
    }

    void answerNext(String method, FakeAnswer answer) {
        queue(nextAnswers, method).add(answer);
    }

    long calls(String method) {
        var count = calls.get(method.toLowerCase(Locale.ROOT));
        return count == null ? 0 : count.sum();
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var call = CALL.matcher(path);
            if (!call.matches()) {
                answer(
                        exchange,
                        path.equals(FILE) ? new FakeAnswer(200, "OggS", Map.of()) : FakeAnswer.error(404, "Not Found"));
                return;
            }
            var method = call.group(2).toLowerCase(Locale.ROOT);
            calls.computeIfAbsent(method, m -> new LongAdder()).increment();
            if (tokenWithdrawn || !call.group(1).equals(FakeTelegram.TOKEN)) {
                answer(exchange, FakeAnswer.error(401, "Unauthorized"));
                return;
            }
            perform(exchange, method);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaving without an answer closes the connection. */
    private void perform(HttpExchange exchange, String method) throws IOException, InterruptedException {
        switch (nextFault(method)) {
            case RESET_BEFORE -> {}
            case SERVER_ERROR -> answer(exchange, FakeAnswer.error(503, "Service Unavailable"));
            case TOO_MANY -> answer(exchange, FakeAnswer.tooMany(1));
            case ANSWER_CUT -> done(exchange, method, true);
            case SLOW -> {
                var answer = usual(exchange, method);
                Thread.sleep(slowness);
                answer(exchange, answer);
            }
            case NONE -> answer(exchange, usual(exchange, method));
        }
    }

    private FakeAnswer usual(HttpExchange exchange, String method) throws IOException, InterruptedException {
        var own = nextAnswers.get(method);
        var set = own == null ? null : own.poll();
        return set == null ? done(exchange, method, false) : set;
    }

    private Fault nextFault(String method) {
        var own = nextFaults.get(method);
        var fault = own == null ? null : own.poll();
        return fault == null ? faults.next(method) : fault;
    }

    private FakeAnswer done(HttpExchange exchange, String method, boolean answerCut)
            throws IOException, InterruptedException {
        return methods.call(method, FakeRequest.of(exchange), answerCut);
    }

    private static void answer(HttpExchange exchange, FakeAnswer answer) throws IOException {
        // What is left unread would close the connection.
        exchange.getRequestBody().readAllBytes();
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static <T> Queue<T> queue(Map<String, Queue<T>> queues, String method) {
        return queues.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedQueue<>());
    }
}
