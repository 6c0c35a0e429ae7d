package vn.hoixa.assistant.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible endpoint that streams what a test wants, with the faults such endpoints have. */
public final class FakeEndpoint implements AutoCloseable {
    private final HttpServer server;
    private final JsonMapper json = JsonMapper.builder().build();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Fault fault = Fault.NONE;
    private volatile String text = "";
    public final List<String> requests = new CopyOnWriteArrayList<>();

    /** What goes wrong. */
    public enum Fault {
        NONE,
        TOO_MANY_REQUESTS,
        STALLS,
        HALF_A_STREAM,
        SERVER_ERROR,
        NOT_JSON
    }

    public FakeEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    public FakeEndpoint says(String answer) {
        fault = Fault.NONE;
        text = answer;
        return this;
    }

    public FakeEndpoint has(Fault wrong) {
        fault = wrong;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try (exchange) {
            switch (fault) {
                case TOO_MANY_REQUESTS -> {
                    exchange.getResponseHeaders().add("Retry-After", "20");
                    exchange.sendResponseHeaders(429, -1);
                }
                case SERVER_ERROR -> exchange.sendResponseHeaders(500, -1);
                case STALLS -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                    closed.await();
                }
                case NOT_JSON -> stream(exchange, List.of("<html>lỗi</html>"));
                case HALF_A_STREAM -> {
                    var half = text.substring(0, text.length() / 2);
                    stream(exchange, pieces(half));
                }
                case NONE -> {
                    var events = new java.util.ArrayList<>(pieces(text));
                    events.add("{\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
                    events.add("[DONE]");
                    stream(exchange, events);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> pieces(String whole) {
        return whole.codePoints()
                .mapToObj(Character::toString)
                .map(piece -> "{\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                        + json.writeValueAsString(piece) + "}}]}")
                .toList();
    }

    private static void stream(HttpExchange exchange, List<String> events) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        for (var event : events) {
            exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
