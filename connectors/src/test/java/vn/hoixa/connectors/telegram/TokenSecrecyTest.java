package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.delivery.Leases;

/** The token is part of every address that is called; it must stand in no log and no reason. */
class TokenSecrecyTest {
    private static final String SECRET = FakeTelegram.TOKEN.substring(FakeTelegram.TOKEN.indexOf(':') + 1);

    @Test
    void theTokenIsNeverLoggedOrTold() throws InterruptedException {
        var written = new ByteArrayOutputStream();
        var reasons = new ArrayList<String>();
        var okhttp = Logger.getLogger("");
        Handler handler = new StreamHandler(written, new SimpleFormatter());
        handler.setLevel(Level.ALL);
        okhttp.addHandler(handler);
        try (var logs = Logs.of("ROOT")) {
            everyFault(reasons);
            handler.flush();

            assertThat(logs.text()).isNotBlank().doesNotContain(SECRET);
            assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
            assertThat(String.join("\n", reasons)).doesNotContain(SECRET);
        } finally {
            okhttp.removeHandler(handler);
        }
    }

    private static void everyFault(List<String> reasons) throws InterruptedException {
        var pause = new TestPause();
        pause.close();
        var inbox = new FakeInbox();
        try (var fixture = new ChannelFixture();
                var setup = new TelegramSetup(fixture.telegram.polling(), fixture.channel, pause);
                var polling = new TelegramPolling(
                        fixture.telegram.polling(), fixture.channel, inbox, always(), ChannelFixture.CLOCK, pause)) {
            var telegram = fixture.telegram;
            var telling = "{\"ok\":false,\"error_code\":400,\"description\":\"no such path /bot" + FakeTelegram.TOKEN
                    + "/x\"}";
            for (var method : List.of("sendMessage", "getUpdates", "getMe", "sendChatAction", "answerCallbackQuery")) {
                for (var fault : Fault.values()) {
                    telegram.failNext(method, fault);
                }
                telegram.answerNext(
                        method, 302, "", Map.of("Location", "http://127.0.0.1:1/bot" + FakeTelegram.TOKEN + "/x"));
                telegram.answerNext(method, 400, telling, Map.of());
                telegram.answerNext(method, 404, telling.replace("400", "404"), Map.of());
                telegram.answerNext(method, 200, telling, Map.of());
                telegram.answerNext(method, 200, "<html>" + FakeTelegram.TOKEN, Map.of());
            }
            telegram.slowness(Duration.ofMillis(1));
            telegram.userSays(ChannelFixture.CHAT, "x");
            inbox.failBefore(new IllegalStateException("bug"));
            setup.start();
            polling.start();
            for (int i = 0; i < 12; i++) {
                reasons.add(fixture.send("x").toString());
                fixture.channel.showTyping("1", null);
                fixture.channel.acknowledge(
                        new Incoming("1", false, null, ChannelFixture.NOW, new Event.Chose(1, 1, "p")));
            }
            inbox.next();
            reasons.add(polling.toString() + fixture.channel + setup + telegram.polling());
        }
        unreachable(reasons);
    }

    private static void unreachable(List<String> reasons) throws InterruptedException {
        var nowhere = TelegramSettings.of(FakeTelegram.TOKEN, "http://127.0.0.1:1", null, null, null);
        try (var api = BotApi.of(nowhere, Patience.within(Duration.ofSeconds(1)))) {
            api.call(new GetMe());
        } catch (ApiFailure e) {
            reasons.add(e.toString());
        }
    }

    private static Leases always() {
        return new Leases() {
            @Override
            public boolean hold(String name, Duration time) {
                return true;
            }

            @Override
            public void release(String name) {}
        };
    }
}
