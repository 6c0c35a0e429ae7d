package vn.hoixa.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.database.TestServer;
import vn.hoixa.connectors.zalo.FakeZalo;

/** What an administrator does about the messengers on the command line, with a real database. */
class MessengerCommandsTest {
    private static final Pattern PAGE = Pattern.compile("https?://\\S+/v4/oa/permission\\S+");

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final Map<String, String> before = new HashMap<>();
    private final InputStream in = System.in;
    private final FakeZalo zalo = new FakeZalo();
    private TestServer database;

    @BeforeEach
    void start() throws Exception {
        database = TestServer.open(temp.resolve("database"));
        database.variables()
                .forEach((name, value) -> set(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        set("hoixa.data", temp.resolve("data").toString());
        set("hoixa.zalo.app-id", FakeZalo.APP_ID);
        set("hoixa.zalo.app-secret", FakeZalo.APP_SECRET);
        set("hoixa.zalo.oa-secret", FakeZalo.OA_SECRET);
        set("hoixa.zalo.api-url", zalo.url());
        set("hoixa.zalo.oauth-url", zalo.url());
    }

    @AfterEach
    void stop() throws Exception {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        System.setIn(in);
        zalo.close();
        database.close();
    }

    @Test
    void walksAnAdministratorThroughTheConsentBeforeTheSecretOfTheWebhooksIsKnown() throws Exception {
        set("hoixa.zalo.oa-secret", "");
        assertThat(run("zalo", "status")).isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString()).contains("Chưa được cấp quyền", "zalo consent --redirect=");

        waitsForAConsent();
        try (var keyboard = new PipedOutputStream()) {
            System.setIn(new PipedInputStream(keyboard));
            var command = CompletableFuture.supplyAsync(
                    () -> run("zalo", "consent", "--redirect=https://hoixa.example.vn/xong"));
            await().until(() -> PAGE.matcher(out.toString()).find());
            var page = PAGE.matcher(out.toString())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            keyboard.write((consented(page) + "\n").getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            assertThat(command.get()).isZero();
        }

        assertThat(out.toString()).contains("Đã nhận và cất quyền", "Tin đang chờ được gửi ngay.");
        assertThat(count("channel_pause")).isZero();
        assertThat(count("outbox where not_before is null")).isOne();
        assertThat(run("zalo", "status")).isZero();
        assertThat(out.toString())
                .contains("Đã được cấp quyền.", "Chưa nhận và trả lời được tin: Thiếu HOIXA_ZALO_OA_SECRET");
    }

    /** As a copy leaves it that finds no tokens. */
    private void waitsForAConsent() {
        var jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql("""
                        insert into outbox (channel, chat_id, part, queued_at, not_before)
                        values ('zalo', '1', '{"text": "x", "notes": [], "choices": []}', now(),
                                now() + interval '15 minutes')""").update();
        jdbc.sql("insert into channel_pause values ('zalo', now() + interval '15 minutes', 'chưa có mã')")
                .update();
    }

    private long count(String table) {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Where the browser ends when the administrator has agreed. */
    private static String consented(String page) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void namesTheVariableThatIsMissing() {
        set("hoixa.zalo.app-secret", "");
        assertThat(run("zalo", "status")).isEqualTo(ExitCodes.USAGE);
        assertThat(errors.toString()).contains("HOIXA_ZALO_APP_SECRET");
    }

    @Test
    void listsWhatWasGivenUpAndSendsItAgain() {
        assertThat(run("deliveries", "list")).isZero();
        assertThat(out.toString()).contains("0 tin đến chờ trả lời", "0 tin đã thôi");
        JdbcClient.create(database.dataSource()).sql("""
                        insert into outbox (channel, chat_id, part, state, attempts, queued_at, done_at, reason)
                        values ('zalo', '1', '{"text": "x", "notes": [], "choices": []}', 'DEAD', 2, now(), now(),
                                'hết hạn mức')""").update();

        assertThat(run("deliveries", "list")).isZero();
        assertThat(out.toString()).contains("zalo", "2 lần", "hết hạn mức", "1 tin đã thôi");
        assertThat(run("deliveries", "again", "out", "1")).isZero();
        assertThat(run("deliveries", "again", "out", "1")).isEqualTo(ExitCodes.FAILED);
        assertThat(run("deliveries", "again", "aside", "1")).isEqualTo(ExitCodes.USAGE);
    }

    private void set(String name, String value) {
        if (!before.containsKey(name)) {
            before.put(name, System.getProperty(name));
        }
        System.setProperty(name, value);
    }

    private int run(String... args) {
        var line = CommandLines.create();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(errors, true));
        return line.execute(args);
    }
}
