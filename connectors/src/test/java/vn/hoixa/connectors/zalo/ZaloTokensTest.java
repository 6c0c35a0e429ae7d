package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.knowledge.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class ZaloTokensTest {
    private static final DataSource DATABASE = TestDatabase.migrated("classpath:db/migration/connectors");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final FakeZalo zalo = new FakeZalo(clock);
    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @BeforeEach
    void empty() {
        jdbc.sql("delete from zalo_token").update();
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    /** One copy of the application. */
    private ZaloTokens copy(String seed) {
        return new ZaloTokens(DATABASE, zalo.settings(seed), clock, PATIENCE);
    }

    @Test
    void beginsWithTheSeedAndAsksOnce() throws Exception {
        var tokens = copy(zalo.newRefreshToken());

        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(zalo.tokenCalls()).isEqualTo(1);
        assertThat(tokens.state())
                .isEqualTo(new TokenState(
                        true,
                        SettableClock.START.plus(Duration.ofHours(25)),
                        SettableClock.START.plus(Duration.ofDays(90)),
                        null));
    }

    @Test
    void readsTimesThatAreNumbers() throws Exception {
        zalo.tellNumbers();
        var tokens = copy(zalo.newRefreshToken());
        tokens.access();
        assertThat(tokens.state().accessUntil()).isEqualTo(SettableClock.START.plus(Duration.ofHours(25)));
        assertThat(tokens.state().refreshUntil()).isEqualTo(SettableClock.START.plus(Duration.ofDays(60)));
    }

    @Test
    void goesOnWithTheStoredPairAfterARestart() throws Exception {
        var seed = zalo.newRefreshToken();
        var before = copy(seed).access();

        assertThat(copy(seed).access()).isEqualTo(before);
        assertThat(copy("").access()).isEqualTo(before);
        assertThat(zalo.tokenCalls()).isEqualTo(1);
    }

    @Test
    void takesANewSeedAtOnce() throws Exception {
        copy(zalo.newRefreshToken()).access();
        var pasted = zalo.newRefreshToken();

        assertThat(copy(pasted).access()).isEqualTo(zalo.access());
        assertThat(zalo.granted()).isEqualTo(2);
        assertThat(copy(pasted).access()).isEqualTo(zalo.access());
        assertThat(zalo.granted()).isEqualTo(2);
    }

    @Test
    void keepsTheStoredPairWhenANewSeedIsRefused(CapturedOutput log) throws Exception {
        var stored = copy(zalo.newRefreshToken()).access();

        assertThat(copy("seed-of-yesterday").access()).isEqualTo(stored);
        assertThat(copy("seed-of-yesterday").access()).isEqualTo(stored);
        assertThat(zalo.tokenCalls()).as("the bad seed is tried once").isEqualTo(2);
        assertThat(log.getAll()).contains("Zalo không nhận HOIXA_ZALO_REFRESH_TOKEN mới (-14014)");
    }

    @Test
    void encryptsBothTokensInTheTable() throws Exception {
        copy(zalo.newRefreshToken()).access();
        var row = jdbc.sql("select * from zalo_token").query().singleRow();
        assertThat(row.get("salt")).asString().hasSize(16);
        for (var value : row.values()) {
            var raw = value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
            assertThat(raw).doesNotContain("secret");
        }
    }

    @Test
    void cannotReadThemWithAnotherSecretAndSaysSo(CapturedOutput log) throws Exception {
        copy(zalo.newRefreshToken()).access();
        var settings = new ZaloSettings(
                FakeZalo.APP_ID, "changed", FakeZalo.OA_SECRET, "", zalo.url(), zalo.url(), false, false);

        assertThatThrownBy(() -> new ZaloTokens(DATABASE, settings, clock, PATIENCE).access())
                .isInstanceOf(ZaloTokenException.class)
                .hasMessageContaining("HOIXA_ZALO_APP_SECRET");
        assertThat(log.getAll()).contains("HOIXA_ZALO_APP_SECRET có thể đã đổi");
    }

    @Test
    void asksForANewOneOnlyWhenItsOwnWasRefused() throws Exception {
        var seed = zalo.newRefreshToken();
        var first = copy(seed);
        var second = copy(seed);
        var old = first.access();
        assertThat(second.access()).isEqualTo(old);
        zalo.expireAccess();

        var renewed = first.renewed(old);

        assertThat(renewed).isEqualTo(zalo.access()).isNotEqualTo(old);
        assertThat(second.access()).as("it cannot know yet").isEqualTo(old);
        assertThat(second.renewed(old)).isEqualTo(renewed);
        assertThat(first.renewed(old)).isEqualTo(renewed);
        assertThat(zalo.granted()).isEqualTo(2);
    }

    @Test
    void refreshesOnceForAllCopiesAndThreads() throws Exception {
        var seed = zalo.newRefreshToken();
        var copies = List.of(copy(seed), copy(seed), copy(seed));
        var results = new ArrayList<Callable<String>>();
        var barrier = new CyclicBarrier(30);
        for (int i = 0; i < 30; i++) {
            var tokens = copies.get(i % copies.size());
            results.add(() -> {
                barrier.await();
                return tokens.access();
            });
        }
        var access = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(results)) {
                access.add(result.get());
            }
            zalo.expireAccess();
            var old = access.iterator().next();
            results.clear();
            for (var tokens : copies) {
                results.add(() -> tokens.renewed(old));
            }
            for (var result : threads.invokeAll(results)) {
                access.add(result.get());
            }
        }
        assertThat(access).hasSize(2).contains(zalo.access());
        assertThat(zalo.tokenCalls()).isEqualTo(2);
    }

    @Test
    void keepsATokenAliveBeforeItEnds() throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        tokens.keepAlive();
        clock.pass(Duration.ofHours(22));
        tokens.keepAlive();
        assertThat(zalo.granted()).isEqualTo(1);
        clock.pass(Duration.ofHours(1));
        tokens.keepAlive();
        assertThat(zalo.granted()).isEqualTo(2);
        assertThat(tokens.access()).isEqualTo(zalo.access());
        clock.pass(Duration.ofHours(26));
        assertThat(tokens.access()).as("nobody called for a day").isEqualTo(zalo.access());
        assertThat(zalo.granted()).isEqualTo(3);
    }

    @Test
    void warnsOnEachOfTheLastDaysOnceForAllCopies(CapturedOutput log) throws Exception {
        var first = copy(zalo.newRefreshToken());
        var second = copy("");
        first.access();
        clock.pass(Duration.ofDays(75));
        zalo.close();
        first.keepAlive();
        assertThat(log.getAll()).doesNotContain("Mã gia hạn của Zalo còn");
        for (int day = 14; day >= 12; day--) {
            clock.pass(Duration.ofDays(1));
            first.keepAlive();
            second.keepAlive();
            assertThat(log.getAll()).containsOnlyOnce("Mã gia hạn của Zalo còn " + day + " ngày (đến 2026-05-31)");
        }
    }

    @Test
    void saysThatThereIsNoneYet(CapturedOutput log) {
        var tokens = copy("");
        assertThat(tokens.state()).isEqualTo(new TokenState(false, null, null, null));
        tokens.keepAlive();
        assertThatThrownBy(tokens::access)
                .isInstanceOf(ZaloTokenException.class)
                .hasMessageContaining("Chưa có mã truy cập");
        assertThat(tokens.state().problem()).contains("zalo consent");
        assertThat(log.getAll()).containsOnlyOnce("ERROR");
        assertThat(zalo.tokenCalls()).isZero();
    }

    @Test
    void saysThatTheSeedIsNoGood() {
        assertThatThrownBy(copy("used-seed")::access)
                .isInstanceOf(ZaloTokenException.class)
                .hasMessageContaining("HOIXA_ZALO_REFRESH_TOKEN")
                .hasMessageNotContaining("used-seed");
    }
}
