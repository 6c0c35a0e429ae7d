package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramSetupTest {
    private final FakeTelegram telegram = FakeTelegram.start(ChannelFixture.CLOCK);
    private final TestPause pause = new TestPause();
    private final Logs logs = Logs.of("vn.hoixa.connectors.telegram");

    @AfterEach
    void close() {
        logs.close();
        telegram.close();
    }

    @Test
    void theMenuIsInVietnameseForEverybody() throws InterruptedException {
        setUp(telegram.polling());

        assertThat(telegram.commands("vi")).containsOnlyKeys("start", "help", "huy", "xoadulieu");
        assertThat(telegram.commands("")).isEqualTo(telegram.commands("vi"));
        assertThat(telegram.commands("vi").get("xoadulieu")).isEqualTo("Xóa mọi dữ liệu của cuộc trò chuyện này");
        assertThat(telegram.webhookUrl()).isNull();
        assertThat(telegram.calls("deleteWebhook")).isZero();
    }

    @Test
    void theWebhookIsSetWithItsAddress() throws InterruptedException {
        setUp(telegram.webhook("http://127.0.0.1:1/hoixa/", "bi-mat"));

        assertThat(telegram.webhookUrl()).isEqualTo("http://127.0.0.1:1/hoixa/webhooks/telegram");
    }

    @Test
    void itGoesOnUntilAllHasWorked() throws InterruptedException {
        telegram.failNext("getMe", Fault.RESET_BEFORE);
        telegram.failNext("getMe", Fault.SERVER_ERROR);
        telegram.failNext("setMyCommands", Fault.NONE);
        telegram.failNext("setMyCommands", Fault.TOO_MANY);
        telegram.failNext("setWebhook", Fault.ANSWER_CUT);
        pause.close();

        setUp(telegram.webhook("http://127.0.0.1:1", "bi-mat"));

        assertThat(telegram.calls("getMe")).as("what worked is not repeated").isEqualTo(3);
        assertThat(telegram.calls("setMyCommands")).isEqualTo(3);
        assertThat(telegram.calls("setWebhook")).isEqualTo(2);
        assertThat(logs.atLeast(Level.WARN)).hasSize(3);
    }

    @Test
    void aWrongTokenHoldsNobodyUp() throws InterruptedException {
        telegram.tokenWithdrawn(true);
        try (var channel = new TelegramChannel(telegram.polling(), ChannelFixture.CLOCK);
                var setup = new TelegramSetup(telegram.polling(), channel, pause)) {
            setup.start();

            assertThat(pause.begun()).isEqualTo(Duration.ofMinutes(5));
            assertThat(logs.atLeast(Level.ERROR)).hasSize(1);
        }
    }

    private void setUp(TelegramSettings settings) throws InterruptedException {
        try (var channel = new TelegramChannel(settings, ChannelFixture.CLOCK);
                var setup = new TelegramSetup(settings, channel, pause)) {
            setup.start();
            assertThat(logs.await("@" + FakeTelegram.userName() + " sẵn sàng")).isTrue();
        }
    }
}
