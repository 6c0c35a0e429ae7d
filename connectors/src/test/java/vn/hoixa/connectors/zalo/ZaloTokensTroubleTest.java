package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.connectors.zalo.FakeZalo.TokenFault;
import vn.hoixa.knowledge.TestDatabase;

/** What may go wrong while tokens are asked for. */
@ExtendWith(OutputCaptureExtension.class)
class ZaloTokensTroubleTest {
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

    @ParameterizedTest
    @EnumSource(
            value = TokenFault.class,
            names = {"RESET_BEFORE", "SERVER_ERROR", "EMPTY"})
    void triesOnceMoreWhereItCannotKnow(TokenFault fault) throws Exception {
        zalo.nextTokenFault(fault);
        assertThat(copy(zalo.newRefreshToken()).access()).isEqualTo(zalo.access());
        assertThat(zalo.tokenCalls()).isEqualTo(2);
    }

    @Test
    void leavesAllAsItIsWhileZaloIsInTrouble(CapturedOutput log) throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        var access = tokens.access();
        clock.pass(Duration.ofHours(24));
        zalo.nextTokenFault(TokenFault.SERVER_ERROR);
        zalo.nextTokenFault(TokenFault.SERVER_ERROR);
        tokens.keepAlive();
        assertThat(tokens.access()).as("still good for an hour").isEqualTo(access);

        zalo.nextTokenFault(TokenFault.RATE);
        clock.pass(Duration.ofHours(2));
        assertThatThrownBy(tokens::access)
                .isInstanceOfSatisfying(
                        ZaloTokenException.class, e -> assertThat(e.pause()).isEqualTo(Duration.ofSeconds(30)))
                .hasMessageContaining("sẽ thử lại");
        assertThat(tokens.state().problem()).isNull();
        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void saysThatZaloCannotBeReached() {
        var seed = zalo.newRefreshToken();
        zalo.close();
        assertThatThrownBy(copy(seed)::access)
                .isInstanceOf(ZaloTokenException.class)
                .hasMessageContaining("ConnectException");
    }

    @Test
    void knowsThatALostAnswerBurntTheTokenAndSaysWhatToDo(CapturedOutput log) throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        var old = tokens.access();
        zalo.expireAccess();
        zalo.nextTokenFault(TokenFault.ANSWER_CUT);

        assertThatThrownBy(() -> tokens.renewed(old))
                .isInstanceOf(ZaloTokenException.class)
                .hasMessageContaining("java -jar hoixa.jar zalo consent");
        assertThat(zalo.tokenCalls()).isEqualTo(3);
        assertThatThrownBy(() -> tokens.renewed(old)).isInstanceOf(ZaloTokenException.class);
        assertThatThrownBy(() -> copy("").renewed(old)).isInstanceOf(ZaloTokenException.class);
        assertThat(zalo.tokenCalls()).as("no use asking again and again").isEqualTo(3);
        assertThat(tokens.state().problem()).contains("-14014");
        assertThat(log.getAll()).containsOnlyOnce("ERROR").contains("không cho gia hạn");

        clock.pass(Duration.ofHours(1));
        tokens.keepAlive();
        clock.pass(Duration.ofHours(25));
        tokens.keepAlive();
        assertThat(zalo.tokenCalls()).as("but once an hour").isGreaterThan(3);
        assertThat(log.getAll()).containsOnlyOnce("ERROR");
    }

    @Test
    void neverOverwritesAGoodPairWithAnErrorThatCameWithHttp200() throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        tokens.access();
        clock.pass(Duration.ofHours(26));
        for (var fault : List.of(TokenFault.NAMED_ERROR, TokenFault.COLLISION)) {
            zalo.nextTokenFault(fault);
            assertThatThrownBy(tokens::access).isInstanceOf(ZaloTokenException.class);
            clock.pass(Duration.ofHours(1));
        }
        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(tokens.state().problem()).isNull();
    }

    @Test
    void looksAtTheRowAgainWhenTheLockWasLostAndAnotherCopyWon() throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        var winner = copy("");
        tokens.access();
        clock.pass(Duration.ofHours(26));
        var once = new AtomicBoolean();
        zalo.duringTokenCall(() -> {
            if (once.compareAndSet(false, true)) {
                breakOtherConnections();
                assertThat(accessOf(winner)).isEqualTo(zalo.access());
            }
        });

        assertThat(tokens.access()).isEqualTo(zalo.access());
        assertThat(zalo.granted()).isEqualTo(2);
        assertThat(tokens.state().problem()).isNull();
    }

    @Test
    void doesNotLoseAPairThatCouldNotBeSavedAtOnce() throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        tokens.access();
        clock.pass(Duration.ofHours(26));
        zalo.duringTokenCall(this::breakOtherConnections);

        assertThat(tokens.access()).isEqualTo(zalo.access());

        assertThat(zalo.granted()).isEqualTo(2);
        assertThat(copy("").access()).as("and it is in the table").isEqualTo(zalo.access());
    }

    @Test
    void doesNotKeepMessagesWaitingForASlowRefreshWhichIsSavedAllTheSame() throws Exception {
        var hurried = new ZaloTokens(DATABASE, zalo.settings(zalo.newRefreshToken()), clock, Duration.ofMillis(1));
        var answered = new CountDownLatch(1);
        zalo.duringTokenCall(() -> await(answered));

        assertThatThrownBy(hurried::access)
                .isInstanceOfSatisfying(
                        ZaloTokenException.class, e -> assertThat(e.pause()).isEqualTo(Duration.ofSeconds(2)));
        assertThatThrownBy(hurried::access).isInstanceOf(ZaloTokenException.class);
        answered.countDown();
        hurried.close();

        assertThat(hurried.access()).isEqualTo(zalo.access());
        assertThat(copy("").access()).isEqualTo(zalo.access());
        assertThat(zalo.tokenCalls()).isEqualTo(1);
    }

    @Test
    void writesNoSecretToTheLog(CapturedOutput log) throws Exception {
        var tokens = copy(zalo.newRefreshToken());
        var old = tokens.access();
        zalo.expireAccess();
        zalo.nextTokenFault(TokenFault.ANSWER_CUT);
        assertThatThrownBy(() -> tokens.renewed(old)).hasMessageNotContaining("secret");
        assertThat(log.getAll()).contains("ERROR").doesNotContain("-secret-");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String accessOf(ZaloTokens tokens) {
        try {
            return tokens.access();
        } catch (ZaloTokenException e) {
            throw new AssertionError(e);
        }
    }

    private void breakOtherConnections() {
        jdbc.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'""").query().listOfRows();
    }
}
