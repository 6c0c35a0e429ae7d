package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.channel.SendResult.Gone;
import vn.hoixa.connectors.channel.SendResult.Later;
import vn.hoixa.connectors.channel.SendResult.Refused;
import vn.hoixa.connectors.channel.SendResult.Sent;
import vn.hoixa.connectors.channel.SendResult.Unclear;
import vn.hoixa.connectors.zalo.FakeZalo.Fault;
import vn.hoixa.connectors.zalo.FakeZalo.TokenFault;
import vn.hoixa.knowledge.TestDatabase;
import vn.hoixa.knowledge.text.DataFile;

@ExtendWith(OutputCaptureExtension.class)
class ZaloChannelTest {
    private static final String USER = "6789012345678901234";

    private static final DataSource DATABASE = TestDatabase.migrated("classpath:db/migration/connectors");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final FakeZalo zalo = new FakeZalo(clock);
    private ZaloChannel channel = channel(zalo.settings(""));

    @BeforeEach
    void begin() {
        JdbcClient.create(DATABASE).sql("delete from zalo_token").update();
        channel = channel(zalo.settings(zalo.newRefreshToken()));
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    private ZaloChannel channel(ZaloSettings settings) {
        return new ZaloChannel(settings, new ZaloTokens(DATABASE, settings, clock, PATIENCE), clock);
    }

    private SendResult send(String text) {
        return send(new Part(text, List.of(), List.of()));
    }

    private SendResult send(Part part) {
        return channel.send(new Outgoing(1, USER, null, part));
    }

    @Test
    void sendsWords() {
        assertThat(send("Chào bác")).isEqualTo(new Sent("m0"));
        assertThat(zalo.delivered()).containsExactly(new FakeZalo.Delivered(USER, "Chào bác", List.of(), "m0", false));
    }

    @Test
    void saysWhatItCanDo() {
        assertThat(channel.name()).isEqualTo("zalo");
        assertThat(channel.limits()).isEqualTo(new Limits(2000, false, 20));
        assertThat(withButtons().limits()).isEqualTo(new Limits(2000, true, 5));
    }

    @Test
    void writesNotesBelowTheText() {
        send(new Part(
                "Nộp ở bộ phận một cửa [1] [2].",
                List.of(new Note(1, "Kế hoạch 12, mục II", "https://xa.example/n/1"), new Note(2, "Hướng dẫn", null)),
                List.of()));
        assertThat(zalo.delivered().getFirst().text()).isEqualTo("""
                Nộp ở bộ phận một cửa [1] [2].

                Nguồn:
                [1] Kế hoạch 12, mục II: https://xa.example/n/1
                [2] Hướng dẫn""");
    }

    @Test
    void leavesOutNothingOfWhatIsTooLongSoThatItIsSeen() {
        var note = new Note(1, "Kế hoạch", "https://xa.example/" + "a".repeat(60));
        assertThat(send(new Part("x".repeat(1950), List.of(note), List.of())))
                .isEqualTo(new Refused("tin dài quá giới hạn của Zalo (-210)"));
        assertThat(send("x".repeat(2001))).isInstanceOf(Refused.class);
        assertThat(zalo.delivered()).isEmpty();
        assertThat(send("x".repeat(2000))).isInstanceOf(Sent.class);
    }

    @Test
    void sendsButtonsOnlyWhenToldTo() {
        var part = new Part(
                "Chọn:",
                List.of(),
                List.of(
                        new Choice("Bước sau", "bước 2"),
                        new Choice("n".repeat(200), "\ud83d\ude00".repeat(600)),
                        Choice.of("3"),
                        Choice.of("4"),
                        Choice.of("5")));
        send(part);
        assertThat(zalo.delivered().getLast().payloads()).isEmpty();

        channel = withButtons();
        send(part);
        var payloads = zalo.delivered().getLast().payloads();
        assertThat(payloads).hasSize(5).startsWith("bước 2").endsWith("3", "4", "5");
        assertThat(payloads.get(1)).hasSizeLessThanOrEqualTo(1000).endsWith("\ud83d\ude00…");
    }

    @ParameterizedTest
    @CsvSource({
        "-32, PT20S, true",
        "-211, PT1H, true",
        "-320, PT1H, true",
        "-321, PT1H, true",
        "-218, PT6H, false",
        "-234, PT6H, false",
        "-204, PT15M, true",
        "-205, PT15M, true",
        "-209, PT15M, true",
        "-212, PT15M, true",
        "-219, PT15M, true",
        "-221, PT15M, true",
        "-223, PT15M, true",
        "-224, PT15M, true",
        "-242, PT15M, true"
    })
    void waits(int code, Duration pause, boolean everyone) {
        zalo.nextCode(code);
        assertThat(send("a")).isInstanceOfSatisfying(Later.class, later -> {
            assertThat(later.pause()).isEqualTo(pause);
            assertThat(later.everyone()).isEqualTo(everyone);
            assertThat(later.reason()).contains("(" + code + ")");
        });
        assertThat(zalo.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-213, -217, -227, -230, -232, -244})
    void leavesInPeace(int code) {
        zalo.nextCode(code);
        assertThat(send("a")).isInstanceOf(Gone.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-200, -201, -233, -210, -240, -248, -100, -237, -403, -99999, 12})
    void givesUp(int code) {
        zalo.nextCode(code);
        assertThat(send("a"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains(String.valueOf(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-216, -220, 216, 401, -401})
    void asksForANewTokenOnceAndTriesOnceMore(int code) {
        zalo.nextCode(code);
        assertThat(send("a")).isEqualTo(new Sent("m0"));
        assertThat(zalo.granted()).isEqualTo(2);

        zalo.nextCode(code);
        zalo.nextCode(code);
        assertThat(send("b"))
                .isEqualTo(new Later("Zalo từ chối cả mã truy cập vừa được cấp", Duration.ofSeconds(1), true));
        assertThat(zalo.granted()).isEqualTo(3);
        assertThat(zalo.delivered()).hasSize(1);
    }

    @Test
    void asksEverMoreSeldomWhereEachNewTokenIsRefused(CapturedOutput log) {
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            zalo.nextCode(-216);
            zalo.nextCode(-216);
            pauses.add(((Later) send("a")).pause().toSeconds());
        }
        assertThat(pauses).containsExactly(1L, 4L, 16L, 64L, 256L, 900L, 900L);
        assertThat(log.getAll()).containsOnlyOnce("Zalo từ chối cả mã truy cập vừa được cấp. Kiểm tra");
        assertThat(send("a")).isInstanceOf(Sent.class);
        zalo.nextCode(-216);
        zalo.nextCode(-216);
        assertThat(((Later) send("a")).pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void hasATestForEachCodeOfTheTable() {
        assertThat(DataFile.table(ErrorCodes.class, "codes.txt")).hasSize(15 + 6 + 6 + 5);
    }

    @Test
    void tellsTheAdministratorOnceADay(CapturedOutput log) {
        for (int i = 0; i < 50; i++) {
            zalo.nextCode(-211);
            send("a");
        }
        assertThat(log.getAll()).containsOnlyOnce("Zalo báo lỗi -211").containsOnlyOnce("ERROR");
        zalo.nextCode(-221);
        send("a");
        assertThat(log.getAll()).contains("Nộp hồ sơ xác thực OA tại oa.zalo.me.");
        clock.pass(Duration.ofHours(24));
        zalo.nextCode(-211);
        send("a");
        assertThat(log.getAll().split("Zalo báo lỗi -211", -1)).hasSize(3);
    }

    @Test
    void knowsWhatTheWireCanDo() {
        send("first");
        zalo.faults(() -> Fault.RESET_BEFORE);
        assertThat(send("a")).isInstanceOf(Unclear.class);
        zalo.faults(() -> Fault.ANSWER_CUT);
        assertThat(send("b")).isInstanceOf(Unclear.class);
        assertThat(zalo.delivered().getLast().cut()).isTrue();
        zalo.faults(() -> Fault.SERVER_ERROR);
        assertThat(send("c")).isInstanceOf(Later.class);
        zalo.faults(() -> Fault.RATE);
        assertThat(send("d")).isInstanceOf(Later.class);
        assertThat(zalo.calls()).as("each was tried once").isEqualTo(5);
        assertThat(zalo.delivered()).hasSize(2);
    }

    @Test
    void waitsWhileNobodyListens() {
        send("first");
        zalo.close();
        assertThat(send("a"))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).contains("ConnectException"));
    }

    @Test
    void leavesTheSecondTryToTheNextCallWhenTheTokenTookLong() {
        send("first");
        zalo.expireAccess();
        zalo.duringTokenCall(() -> clock.pass(Duration.ofSeconds(7)));
        assertThat(send("a"))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.pause()).isZero());
        assertThat(send("a")).isInstanceOf(Sent.class);
        assertThat(zalo.granted()).isEqualTo(2);
    }

    @Test
    void survivesATokenThatDiesInBetween() {
        send("first");
        var faults = List.of(Fault.TOKEN_EXPIRED, Fault.NONE).iterator();
        zalo.faults(faults::next);
        assertThat(send("a")).isInstanceOf(Sent.class);
    }

    @Test
    void makesEverybodyWaitWithoutAToken() {
        zalo.nextTokenFault(TokenFault.COLLISION);
        assertThat(send("a")).isInstanceOfSatisfying(Later.class, later -> {
            assertThat(later.everyone()).isTrue();
            assertThat(later.pause()).isEqualTo(Duration.ofMinutes(15));
            assertThat(later.reason()).contains("-14020");
        });
        assertThat(zalo.calls()).isZero();
    }

    @Test
    void isClosedForThoseWhoWereSilentForLong() {
        var now = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(channel.closed(null, now)).isEmpty();
        assertThat(channel.closed(now, now)).isEmpty();
        assertThat(channel.closed(now.minus(Duration.ofDays(3)), now)).containsInstanceOf(Refused.class);
        assertThat(channel.closed(now.minus(Duration.ofDays(8)), now)).containsInstanceOf(Gone.class);
    }

    @Test
    void writesNoSecretAndNoWordsToTheLog(CapturedOutput log) {
        zalo.faults(3, 0.5);
        for (int i = 0; i < 40; i++) {
            send("điều riêng tư");
        }
        assertThat(log.getAll())
                .doesNotContain("secret")
                .doesNotContain("riêng tư")
                .doesNotContain(USER);
    }

    private ZaloChannel withButtons() {
        var usual = zalo.settings("");
        return channel(new ZaloSettings(
                usual.appId(), usual.appSecret(), usual.oaSecret(), "", usual.apiUrl(), usual.oauthUrl(), true, false));
    }
}
