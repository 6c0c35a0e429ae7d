package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.delivery.Leases;

class TelegramPollingTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final FakeTelegram telegram = FakeTelegram.start(ChannelFixture.CLOCK);
    private final TelegramChannel channel = new TelegramChannel(telegram.polling(), ChannelFixture.CLOCK);
    private final FakeInbox inbox = new FakeInbox();
    private final TestPause pause = new TestPause();
    private final AtomicBoolean leaseFree = new AtomicBoolean(true);
    private final AtomicInteger released = new AtomicInteger();
    private final Logs logs = Logs.of("vn.hoixa.connectors.telegram");
    private TelegramPolling polling = polling();

    @BeforeEach
    void quiet() {
        telegram.slowness(Duration.ofMillis(1));
    }

    @AfterEach
    void close() {
        pause.close();
        polling.close();
        channel.close();
        telegram.close();
        logs.close();
    }

    @Test
    void updatesAreStoredAsTheyCameAndThenConfirmed() throws InterruptedException {
        int first = telegram.userSays(11, "xin \"chào\" 👋 \\ é");
        telegram.userPresses(12, 3, "c:1:2");

        polling.start();
        var said = inbox.next();
        var pressed = inbox.next();

        assertThat(said.externalId()).isEqualTo(FakeTelegram.botId() + "/" + first);
        assertThat(said.chatId()).isEqualTo("11");
        assertThat(said.sequence()).isEqualTo(first);
        assertThat(said.sentAt()).isEqualTo(ChannelFixture.NOW);
        assertThat(said.body())
                .startsWith("{\"update_id\":" + first + ",")
                .endsWith("}")
                .contains("👋");
        assertThat(pressed.chatId()).isEqualTo("12");
        assertThat(telegram.awaitAsked(2, SOON)).isTrue();
        assertThat(telegram.unconfirmed()).isZero();
    }

    @Test
    void nothingIsAskedForBeforeTheBotsNameIsKnown() throws InterruptedException {
        telegram.failNext("getMe", Fault.RESET_BEFORE);
        telegram.failNext("getMe", Fault.SERVER_ERROR);
        telegram.groupSays(-1009, 11, "@" + FakeTelegram.userName() + " ai chủ trì?");

        polling.start();
        for (int i = 0; i < 2; i++) {
            pause.begun();
            assertThat(telegram.calls("getUpdates")).isZero();
            pause.pass();
        }

        assertThat(channel.read(inbox.next().body()).event()).isEqualTo(new Event.Said("ai chủ trì?"));
        assertThat(telegram.awaitAsked(2, SOON)).isTrue();
        assertThat(telegram.calls("getMe")).isEqualTo(3);
        assertThat(logs.atLeast(Level.WARN)).hasSize(1);
    }

    @Test
    void anUpdateOfNoChatIsStoredAsWell() throws InterruptedException {
        telegram.brings("poll", "{\"id\":\"1\"}");
        polling.start();

        assertThat(inbox.next().chatId()).isEqualTo("-");
    }

    @Test
    void whatCouldNotBeStoredIsNotConfirmedAndComesAgain() throws InterruptedException {
        inbox.failBefore(new QueryTimeoutException("database away"));
        inbox.failBefore(new QueryTimeoutException("database away"));
        int id = telegram.userSays(11, "đừng để mất");

        polling.start();
        var first = pause.begun();
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        pause.pass();
        var second = pause.begun();
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        pause.pass();

        assertThat(inbox.next().sequence()).isEqualTo(id);
        assertThat(first).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(second).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(logs.await("đã trở lại bình thường")).isTrue();
        assertThat(logs.atLeast(Level.WARN)).hasSize(1);
    }

    @Test
    void nothingThatIsThrownEndsIt() throws InterruptedException {
        inbox.failBefore(new IllegalStateException("bug"));
        inbox.failBefore(new AssertionError("bug"));
        inbox.failBefore(new StackOverflowError());
        telegram.userSays(11, "vẫn tới");

        polling.start();
        for (int i = 0; i < 3; i++) {
            pause.begun();
            pause.pass();
        }

        assertThat(inbox.next().chatId()).isEqualTo("11");
    }

    @Test
    void whatWasStoredButNotConfirmedBeforeACrashComesAgainAndIsKnown() throws InterruptedException {
        inbox.failAfter(new IllegalStateException("killed"));
        int id = telegram.userSays(11, "một lần thôi");
        polling.start();
        pause.begun();
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        pause.close();
        polling.close();

        polling = polling();
        polling.start();

        assertThat(inbox.next().sequence()).isEqualTo(id);
        telegram.userSays(11, "tiếp");
        assertThat(inbox.next().sequence()).isEqualTo(id + 1);
        assertThat(inbox.tries.size()).isGreaterThanOrEqualTo(2);
        assertThat(inbox.stored).isEmpty();
    }

    @Test
    void aLostAnswerLosesNothing() throws InterruptedException {
        telegram.failNext("getUpdates", Fault.ANSWER_CUT);
        telegram.failNext("getUpdates", Fault.RESET_BEFORE);
        telegram.failNext("getUpdates", Fault.SERVER_ERROR);
        telegram.answerNext("getUpdates", 200, "<html>", Map.of());
        telegram.answerNext("getUpdates", 200, "{\"ok\":true,\"result\":[7]}", Map.of());
        telegram.userSays(11, "còn đây");

        polling.start();
        for (int i = 0; i < 5; i++) {
            pause.begun();
            pause.pass();
        }

        assertThat(inbox.next().chatId()).isEqualTo("11");
        assertThat(logs.await("đã trở lại bình thường")).isTrue();
        assertThat(logs.atLeast(Level.WARN))
                .filteredOn(line -> line.startsWith("Nhận tin"))
                .as("one line for the whole outage")
                .hasSize(1);
    }

    @Test
    void aBrokenAnswerDoesNotConfirmAnything() throws InterruptedException {
        telegram.userSays(11, "x");
        telegram.answerNext("getUpdates", 200, "{\"ok\":true,\"result\":[{\"update_id\":1000,\"mess", Map.of());

        polling.start();
        pause.begun();
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        pause.pass();

        assertThat(inbox.next().sequence()).isEqualTo(1000);
    }

    @Test
    void itWaitsAsLongAsItIsTold() throws InterruptedException {
        telegram.answerNext(
                "getUpdates",
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"x\",\"parameters\":{\"retry_after\":35}}",
                Map.of("Retry-After", "35"));

        polling.start();

        assertThat(pause.begun()).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void aWrongTokenIsToldOnceAndTriedSlowly() throws InterruptedException {
        telegram.tokenWithdrawn(true);
        telegram.userSays(11, "x");

        polling.start();
        assertThat(pause.begun()).isEqualTo(Duration.ofMinutes(5));
        pause.pass();
        assertThat(pause.begun()).isEqualTo(Duration.ofMinutes(5));
        telegram.tokenWithdrawn(false);
        pause.pass();

        assertThat(inbox.next().chatId()).isEqualTo("11");
        assertThat(logs.atLeast(Level.ERROR))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("HOIXA_TELEGRAM_TOKEN"));
    }

    @Test
    void aWrongTokenIsToldEvenDuringAnotherTrouble() throws InterruptedException {
        telegram.failNext("getUpdates", Fault.SERVER_ERROR);
        polling.start();
        pause.begun();
        telegram.tokenWithdrawn(true);
        pause.pass();
        pause.begun();

        assertThat(logs.atLeast(Level.ERROR)).hasSize(1);
    }

    @Test
    void aWebhookInTheWayIsRemovedWithoutLosingWhatWaits() throws InterruptedException {
        telegram.setWebhook("http://127.0.0.1:1/nobody", "s");
        telegram.userSays(11, "x");

        polling.start();
        pause.begun();
        pause.pass();

        assertThat(inbox.next().chatId()).isEqualTo("11");
        assertThat(telegram.webhookUrl()).isNull();
    }

    @Test
    void besideAnotherPollerItWaits() throws InterruptedException {
        telegram.answerNext(
                "getUpdates",
                409,
                "{\"ok\":false,\"error_code\":409,\"description\":\"" + FakeUpdates.TWO_ASK + "\"}",
                Map.of());

        polling.start();

        assertThat(pause.begun()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(telegram.calls("deleteWebhook")).isZero();
        assertThat(logs.atLeast(Level.WARN))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("một chương trình khác"));
    }

    @Test
    void onlyWhoHoldsTheLeaseAsks() throws InterruptedException {
        leaseFree.set(false);
        polling.start();
        pause.begun();
        pause.pass();
        pause.begun();
        assertThat(telegram.calls("getUpdates")).isZero();

        leaseFree.set(true);
        telegram.userSays(11, "x");
        pause.pass();

        assertThat(inbox.next().chatId()).isEqualTo("11");
    }

    @Test
    void aDatabaseThatCannotTellWhoHoldsTheLeaseMeansWaiting() throws InterruptedException {
        polling.close();
        var away = new AtomicInteger(2);
        Leases leases = new Leases() {
            @Override
            public boolean hold(String name, Duration time) {
                if (away.getAndDecrement() > 0) {
                    throw new QueryTimeoutException("away");
                }
                return true;
            }

            @Override
            public void release(String name) {
                throw new QueryTimeoutException("away");
            }
        };
        polling = new TelegramPolling(telegram.polling(), channel, inbox, leases, ChannelFixture.CLOCK, pause);
        telegram.userSays(11, "x");
        polling.start();
        for (int i = 0; i < 2; i++) {
            pause.begun();
            assertThat(telegram.calls("getUpdates")).isZero();
            pause.pass();
        }

        assertThat(inbox.next().chatId()).isEqualTo("11");
    }

    @Test
    void afterAWeekOfSilenceTheIdsMayBeginAnywhere() throws InterruptedException {
        telegram.countUpdatesFrom(900_000);
        telegram.userSays(11, "trước");
        polling.start();
        inbox.next();
        telegram.countUpdatesFrom(500);
        telegram.userSays(11, "sau");

        assertThat(inbox.next().sequence()).isEqualTo(500);
    }

    @Test
    void closingEndsTheQuestionUnderWayAndGivesTheLeaseBack() throws InterruptedException {
        polling.start();
        assertThat(telegram.awaitAsked(1, SOON)).isTrue();

        polling.close();
        polling.close();

        assertThat(released.get()).isEqualTo(1);
        assertThat(logs.atLeast(Level.WARN)).isEmpty();
        assertThat(pause.none()).isTrue();
    }

    @Test
    void manyUpdatesOfManyChatsComeInOrder() throws InterruptedException {
        telegram.faults(Faults.seeded(3, 0.2));
        pause.close();
        for (int i = 0; i < 1_000; i++) {
            telegram.userSays(100 + i % 50, "tin " + i);
        }
        polling.start();

        for (int i = 0; i < 1_000; i++) {
            assertThat(inbox.next().sequence()).isEqualTo(1_000 + i);
        }
    }

    private TelegramPolling polling() {
        return new TelegramPolling(
                telegram.polling(),
                channel,
                inbox,
                new Leases() {
                    @Override
                    public boolean hold(String name, Duration time) {
                        assertThat(name).isEqualTo("telegram-polling");
                        assertThat(time).isGreaterThan(Duration.ofSeconds(20));
                        return leaseFree.get();
                    }

                    @Override
                    public void release(String name) {
                        released.incrementAndGet();
                    }
                },
                ChannelFixture.CLOCK,
                pause);
    }
}
