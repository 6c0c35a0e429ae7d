package vn.hoixa.app.messengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.fakes.FakeInbox;
import vn.hoixa.app.fakes.FakeInbox.Stored;
import vn.hoixa.connectors.zalo.FakeZalo;
import vn.hoixa.connectors.zalo.FakeZaloEvents;

/** 200 means stored; everything else leaves nothing behind. */
@MessengerTest
class WebhooksTest {
    private static final String UPDATE = """
            {"update_id": 901, "message": {"message_id": 5, "date": 1750000000,
             "from": {"id": 77, "is_bot": false, "first_name": "Mai"}, "chat": {"id": 77, "type": "private"},
             "text": "ai chủ trì việc này?"}}""";

    @LocalServerPort
    int port;

    @Autowired
    FakeInbox inbox;

    private Http http;
    private FakeZalo zalo;
    private FakeZaloEvents events;

    @BeforeEach
    void connect() {
        http = new Http(port);
        zalo = new FakeZalo(Clock.systemUTC());
        events = zalo.events(URI.create("http://localhost:" + port + "/webhooks/zalo"));
        inbox.take();
    }

    @AfterEach
    void close() {
        inbox.full(false);
        zalo.close();
    }

    @Test
    void storesWhatTelegramBringsWithTheSecret() {
        assertThat(telegram(UPDATE, MessengerTest.SECRET).statusCode()).isEqualTo(200);
        assertThat(inbox.take()).singleElement().satisfies(stored -> {
            assertThat(stored.channel()).isEqualTo("telegram");
            assertThat(stored.update().externalId()).endsWith("/901");
            assertThat(stored.update().chatId()).isEqualTo("77");
            assertThat(stored.update().body()).contains("ai chủ trì việc này?");
        });
    }

    @Test
    void refusesTelegramWithoutTheSecret() {
        assertThat(telegram(UPDATE, null).statusCode()).isEqualTo(401);
        var refused = telegram(UPDATE, MessengerTest.SECRET + "x");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void acknowledgesAGenuineBodyThatHoldsNoUpdateSoThatItIsNotBroughtForADay() {
        assertThat(telegram("[1, 2]", MessengerTest.SECRET).statusCode()).isEqualTo(200);
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void storesWhatZaloSigned() {
        assertThat(events.userSays("123456789012345678", "cài VNeID thế nào?")).isEqualTo(200);
        assertThat(inbox.take()).extracting(Stored::channel).containsExactly("zalo");
    }

    @Test
    void refusesZaloWithAWrongSignature() {
        var body = events.saying("123456789012345678", "chào");
        assertThat(events.send(body, "mac=" + "0".repeat(64))).isEqualTo(401);
        assertThat(events.send(body.replace("chào", "chao"), events.signature(body)))
                .isEqualTo(401);
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void takesTheEmptyBodyThatZaloSendsWhenTheAddressIsSaved() {
        assertThat(post("/webhooks/zalo", "{}").statusCode()).isEqualTo(200);
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void leavesOutEchoesOfWhatWasSentByUs() {
        assertThat(events.apiEcho("123456789012345678", "câu trả lời")).isEqualTo(200);
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void saysThatItCouldNotStore() {
        inbox.full(true);
        assertThat(telegram(UPDATE, MessengerTest.SECRET).statusCode()).isEqualTo(503);
        assertThat(events.userSays("123456789012345678", "chào")).isEqualTo(503);
    }

    @Test
    void refusesABodyOverOneMegabyteAndTakesOneBelow() {
        var long1 = "{\"update_id\": 1, \"x\": \"" + "a".repeat(1024 * 1024) + "\"}";
        assertThat(telegram(long1, MessengerTest.SECRET).statusCode()).isEqualTo(413);
        var long2 = UPDATE.replace("ai chủ trì", "a".repeat(900_000));
        assertThat(telegram(long2, MessengerTest.SECRET).statusCode()).isEqualTo(200);
    }

    @Test
    void isPostedToOnly() {
        assertThat(http.get("/webhooks/telegram").statusCode()).isEqualTo(405);
        assertThat(http.send(http.to("/webhooks/zalo").DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void provesTheDomainToZalo() {
        assertThat(http.get("/").body())
                .contains("<meta name=\"zalo-platform-site-verification\" content=\"abcDEF123\">");
        assertThat(http.get("/zalo_verifierabcDEF123.html").body()).contains("content=\"abcDEF123\"");
        assertThat(http.get("/zalo_verifieranother.html").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> telegram(String body, @Nullable String secret) {
        var request = http.to("/webhooks/telegram")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return http.send(secret == null ? request : request.header("X-Telegram-Bot-Api-Secret-Token", secret));
    }

    private HttpResponse<String> post(String path, String body) {
        return http.send(
                http.to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
