package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The imitation keeps to the rules that the others' tests rest on. */
class FakeTelegramTest {
    private final FakeTelegram telegram = FakeTelegram.start(ChannelFixture.CLOCK);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        http.shutdownNow();
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sendMessage, application/json",
        "SENDMESSAGE, application/x-www-form-urlencoded",
        "sendmessage, multipart/form-data"
    })
    void takesCallsInAllForms(String method, String type) throws IOException, InterruptedException {
        telegram.knows(5);
        var body = switch (type) {
            case "application/json" -> "{\"chat_id\":\"5\",\"text\":\"chào bạn\"}";
            case "multipart/form-data" ->
                "--x\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n5\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nchào bạn\r\n--x--\r\n";
            default -> "chat_id=5&text=ch%C3%A0o+b%E1%BA%A1n";
        };

        var answer = post(method, type + (type.startsWith("multipart") ? ";boundary=x" : ""), body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"date\":" + ChannelFixture.NOW.getEpochSecond());
        assertThat(telegram.delivered(5))
                .singleElement()
                .satisfies(d -> assertThat(d.text()).isEqualTo("chào bạn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "text":"<b>a"                  | can't parse entities
                    "text":"a < b"                 | can't parse entities
                    "text":"<b><i>a</b></i>"       | can't parse entities
                    "text":"<script>a</script>"    | can't parse entities
                    "text":" "                     | message text is empty
                    "text":"<b> </b>"              | message text is empty
                    "text":"a","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"ếếếếếếếếếếếếếếếếếếếếếế"}]]} | BUTTON_DATA_INVALID
                    "text":"a","reply_markup":{"inline_keyboard":[[{"text":" ","callback_data":"x"}]]} | BUTTON_DATA_INVALID
                    """)
    void refusesWhatTelegramRefuses(String content, String description) throws IOException, InterruptedException {
        telegram.knows(5);
        var answer = post("sendMessage", "application/json", "{\"chat_id\":5,\"parse_mode\":\"HTML\"," + content + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Bad Request: ").contains(description);
    }

    @Test
    void countsTheTextAfterTheMarkupIsRead() throws IOException, InterruptedException {
        telegram.knows(5);
        var full = "<b>" + "&amp;".repeat(4096) + "</b>";

        assertThat(send(full).statusCode()).isEqualTo(200);
        assertThat(send(full + "x").body()).contains("message is too long");
    }

    @Test
    void refusesStrangersBlockersAndTheMoved() throws IOException, InterruptedException {
        assertThat(send("x").body()).contains("chat not found");
        telegram.userBlocks(5);
        assertThat(send("x").body()).contains("\"error_code\":403").contains("blocked by the user");
        telegram.migrates(5, -1005);
        assertThat(send("x").body()).contains("\"migrate_to_chat_id\":-1005");
    }

    @Test
    void refusesAnotherToken() throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(telegram.url() + "/bot1:x/getMe"))
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    }

    @Test
    void tooManyIsSaidTwice() throws IOException, InterruptedException {
        telegram.failNext("getMe", Fault.TOO_MANY);

        var answer = post("getMe", "application/json", "{}");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("\"retry_after\":1");
    }

    @Test
    void anUpdateComesUntilAGreaterOffsetIsAskedFor() throws IOException, InterruptedException {
        int first = telegram.userSays(5, "một");
        telegram.userSays(5, "hai");

        assertThat(updates("{}")).contains("một", "hai");
        assertThat(updates("{\"limit\":1}")).contains("một").doesNotContain("hai");
        assertThat(updates("{\"offset\":" + (first + 1) + "}")).contains("hai").doesNotContain("một");
        assertThat(updates("{\"offset\":" + first + "}")).contains("hai").doesNotContain("một");
        assertThat(telegram.unconfirmed()).isEqualTo(1);
    }

    @Test
    void aLongQuestionIsAnsweredWhenSomethingComesAndEndedByAnother() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> unchecked("{\"timeout\":50}"));
        assertThat(telegram.awaitAsked(1, Duration.ofSeconds(30))).isTrue();
        var second = CompletableFuture.supplyAsync(() -> unchecked("{\"timeout\":50}"));

        assertThat(first.get(30, TimeUnit.SECONDS)).contains("\"error_code\":409", "terminated by other getUpdates");
        telegram.userSays(5, "tới rồi");
        assertThat(second.get(30, TimeUnit.SECONDS)).contains("tới rồi");
    }

    @Test
    void besideAWebhookNobodyMayAsk() throws IOException, InterruptedException {
        post("setWebhook", "application/json", "{\"url\":\"http://127.0.0.1:1/x\"}");
        assertThat(updates("{}")).contains("\"error_code\":409", "webhook is active");

        telegram.userSays(5, "chờ");
        post("deleteWebhook", "application/json", "{}");
        assertThat(updates("{}")).contains("chờ");
    }

    @Test
    void aWebhookGetsEachChatInOrderAndAgainUntilItTakesIt() throws Exception {
        var bodies = new ConcurrentHashMap<String, List<String>>();
        var secrets = ConcurrentHashMap.newKeySet();
        var failures = new AtomicInteger(6);
        var taken = new CountDownLatch(200);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/webhooks/telegram", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
                boolean fails = body.contains("5\"") && failures.getAndDecrement() > 0;
                if (!fails) {
                    bodies.computeIfAbsent(
                                    body.replaceAll(".*\"chat\":\\{\"id\":([0-9]+).*", "$1"), k -> new ArrayList<>())
                            .add(body.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"));
                    taken.countDown();
                }
                exchange.sendResponseHeaders(fails ? 503 : 200, -1);
            }
        });
        server.start();
        try {
            telegram.userSays(7, "trước webhook");
            telegram.setWebhook("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/telegram", "bi-mat");
            for (int i = 0; i < 199; i++) {
                telegram.userSays(10 + i % 20, String.valueOf(i));
            }

            assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(secrets).containsExactly("bi-mat");
            assertThat(bodies).hasSize(21);
            assertThat(bodies.get("7")).containsExactly("trước webhook");
            bodies.remove("7");
            assertThat(bodies.values())
                    .allSatisfy(texts -> assertThat(
                                    texts.stream().map(Integer::valueOf).toList())
                            .isSorted()
                            .hasSizeBetween(9, 10));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theSameSeedChoosesTheSameFaults() {
        var a = Faults.seeded(9, 0.05);
        var b = Faults.seeded(9, 0.05);
        int faults = 0;
        for (int i = 0; i < 10_000; i++) {
            var fault = a.next("sendmessage");
            assertThat(b.next("sendmessage")).isEqualTo(fault);
            faults += fault == Fault.NONE ? 0 : 1;
        }

        assertThat(faults).isBetween(400, 600);
        assertThat(Faults.none().next("x")).isEqualTo(Fault.NONE);
    }

    @Test
    void filesLieAtAPathWithTheToken() throws IOException, InterruptedException {
        assertThat(post("getFile", "application/json", "{\"file_id\":\"f\"}").body())
                .contains("\"file_path\":\"voice/file_1.oga\"");
        assertThat(http.send(
                                HttpRequest.newBuilder(URI.create(telegram.url() + "/file/bot" + FakeTelegram.TOKEN
                                                + "/voice/file_1.oga"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private String updates(String parameters) throws IOException, InterruptedException {
        return post("getUpdates", "application/json", parameters).body();
    }

    private String unchecked(String parameters) {
        try {
            return updates(parameters);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String html) throws IOException, InterruptedException {
        return post(
                "sendMessage", "application/json", "{\"chat_id\":5,\"parse_mode\":\"HTML\",\"text\":\"" + html + "\"}");
    }

    private HttpResponse<String> post(String method, String type, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(telegram.url() + "/bot" + FakeTelegram.TOKEN + "/" + method))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
