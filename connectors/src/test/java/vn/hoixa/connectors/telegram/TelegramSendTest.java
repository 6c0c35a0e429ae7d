package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoixa.connectors.telegram.ChannelFixture.CHAT;
import static vn.hoixa.connectors.telegram.ChannelFixture.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.dialogue.Composer;
import vn.hoixa.connectors.dialogue.Reply;

class TelegramSendTest {
    private final ChannelFixture fixture = new ChannelFixture();
    private final FakeTelegram telegram = fixture.telegram;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void wordsArriveAsTheyAre() {
        var text = "Nếu a < b & c > d thì <b>\"đậm\"</b> &amp; 👍 không phải định dạng";

        var result = fixture.send(text);

        var delivered = telegram.delivered(CHAT).getFirst();
        assertThat(result).isEqualTo(new SendResult.Sent(String.valueOf(delivered.messageId())));
        assertThat(delivered.text()).isEqualTo(text);
        assertThat(delivered.previewOff()).isTrue();
        assertThat(delivered.quotes()).isNull();
        assertThat(delivered.thread()).isNull();
    }

    @Test
    void notesStandBelowWithTheirLinks() {
        fixture.channel.send(message(
                "Hạn là 31/12 [1][2]",
                List.of(new Note(1, "KH 5 <2025>", "https://hoixa.vn/a?b=1&c=\"d\""), new Note(2, "KH 6", null)),
                null));

        var delivered = telegram.delivered().getFirst();
        assertThat(delivered.text()).isEqualTo("Hạn là 31/12 [1][2]\n\nNguồn:\n[1] KH 5 <2025>\n[2] KH 6");
        assertThat(delivered.raw())
                .endsWith(
                        "<i>Nguồn:\n[1] <a href=\"https://hoixa.vn/a?b=1&amp;c=&quot;d&quot;\">KH 5 &lt;2025&gt;</a>\n[2] KH 6</i>");
    }

    @Test
    void notesAreNeverLeftOutSilently() {
        var result = fixture.channel.send(message("a".repeat(4090), List.of(new Note(1, "b", null)), null));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SendResult.Refused.class,
                        refused -> assertThat(refused.reason()).contains("message is too long"));
        assertThat(telegram.deliveredCount()).isZero();
    }

    @Test
    void whatTheComposerMakesFitsInBothForms() {
        var notes = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> new Note(n, "Kế hoạch " + n + "/KH-UBND <&>", "https://hoixa.vn/a?b=" + n))
                .toList();
        var parts =
                new Composer().parts(new Reply("Việc & hạn. ".repeat(900), notes, List.of()), fixture.channel.limits());

        for (var part : parts) {
            assertThat(fixture.channel.send(new Outgoing(1, String.valueOf(CHAT), null, part)))
                    .isInstanceOf(SendResult.Sent.class);
            assertThat(Markup.plain(part)).hasSizeLessThanOrEqualTo(MessageForm.LONGEST_TEXT);
        }
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(telegram.delivered().getLast().text()).contains("[60]");
    }

    @Test
    void aFullMessageOfEscapedCharactersIsWithinTheLimit() {
        assertThat(fixture.send("&".repeat(4096))).isInstanceOf(SendResult.Sent.class);
        assertThat(fixture.send("&".repeat(4097))).isInstanceOf(SendResult.Refused.class);
    }

    @Test
    void choicesAreButtonsOnRowsOfTheirOwn() {
        var full = new Outgoing(
                Long.MAX_VALUE / 10,
                String.valueOf(CHAT),
                null,
                new Part(
                        "Chọn",
                        List.of(),
                        IntStream.range(0, fixture.channel.limits().maxChoices())
                                .mapToObj(i -> Choice.of("Việc số " + i))
                                .toList()));

        assertThat(fixture.channel.send(full)).isInstanceOf(SendResult.Sent.class);

        var buttons = telegram.delivered().getFirst().buttons();
        assertThat(buttons)
                .hasSize(8)
                .first()
                .satisfies(b -> assertThat(b.label()).isEqualTo("Việc số 0"));
        assertThat(buttons)
                .allSatisfy(b ->
                        assertThat(b.data().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void aPressedButtonComesBackAsTheChoice() {
        fixture.channel.send(message("Chọn", List.of(), null, "một", "hai"));

        var event = fixture.read(
                "{\"update_id\":1,\"callback_query\":{\"id\":\"7\",\"chat_instance\":\"1\",\"from\":{\"id\":1,"
                        + "\"is_bot\":false,\"first_name\":\"x\"},\"data\":\""
                        + telegram.delivered().getFirst().buttons().get(1).data()
                        + "\",\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}}");

        assertThat(event).isEqualTo(new Event.Chose(42, 1, "7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Xem nhiệm vụ | Xem nhiệm vụ
                    Xây dựng kế hoạch tuyên truyền chuyển đổi số trên địa bàn toàn xã năm 2025 | Xây dựng kế hoạch tuyên truyền chuyển đổi số trên địa bàn…
                    """)
    void longLabelsAreCutBetweenWords(String label, String shown) {
        fixture.channel.send(message("Chọn", List.of(), null, label));

        assertThat(telegram.delivered().getFirst().buttons().getFirst().label())
                .isEqualTo(shown)
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void labelsWithoutWordsAreCutBetweenCharacters() {
        fixture.channel.send(message("Chọn", List.of(), null, "👍".repeat(50), " "));

        var buttons = telegram.delivered().getFirst().buttons();
        assertThat(buttons.get(0).label()).isEqualTo("👍".repeat(29) + "…");
        assertThat(buttons.get(1).label()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, -", "/31, -, 31", "9/31, 9, 31", "9/, 9, -", "rubbish, -, -", "99999999999/1, -, -"})
    void theAnswerGoesWhereTheQuestionWas(String replyTo, Integer thread, Integer quotes) {
        fixture.channel.send(message("x", List.of(), replyTo));

        var delivered = telegram.delivered().getFirst();
        assertThat(delivered.thread()).isEqualTo(thread);
        assertThat(delivered.quotes()).isEqualTo(quotes);
    }

    @Test
    void tooManyIsLaterAfterThePauseThatWasAskedFor() {
        telegram.failNext("sendMessage", Fault.TOO_MANY);
        telegram.answerNext("sendMessage", 429, "slow down", Map.of("Retry-After", "17"));
        telegram.answerNext(
                "sendMessage",
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"x\",\"parameters\":{\"retry_after\":35}}",
                Map.of());

        assertThat(later(fixture.send("x")).pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(later(fixture.send("x")).pause()).isEqualTo(Duration.ofSeconds(17));
        assertThat(later(fixture.send("x"))).satisfies(later -> {
            assertThat(later.pause()).isEqualTo(Duration.ofSeconds(35));
            assertThat(later.everyone()).isFalse();
        });
        assertThat(telegram.deliveredCount()).isZero();
    }

    @Test
    void whoeverBlockedUsIsGone() {
        telegram.userBlocks(CHAT);

        assertThat(fixture.send("x"))
                .isInstanceOfSatisfying(
                        SendResult.Gone.class, gone -> assertThat(gone.reason()).contains("blocked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: chat not found",
                "Bad Request: PEER_ID_INVALID",
                "Bad Request: not enough rights to send text messages to the chat",
                "Bad Request: have no rights to send a message",
                "Bad Request: bot is not a member of the supergroup chat",
                "Bad Request: bot was kicked from the group chat",
                "Bad Request: group chat was deactivated",
                "Bad Request: CHAT_WRITE_FORBIDDEN"
            })
    void whereNothingCanBeWrittenIsGone(String description) {
        refuse(description);

        assertThat(fixture.send("x")).isInstanceOf(SendResult.Gone.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(1);
    }

    @Test
    void aStrangerIsGone() {
        assertThat(fixture.channel.send(new Outgoing(1, "12345", null, new Part("x", List.of(), List.of()))))
                .isInstanceOf(SendResult.Gone.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: message thread not found",
                "Bad Request: TOPIC_CLOSED",
                "Bad Request: TOPIC_DELETED"
            })
    void whatBelongsInATopicThatIsNoMoreGoesToTheGroup(String description) {
        refuse(description);

        assertThat(fixture.channel.send(message("a < b", List.of(), "9/31"))).isInstanceOf(SendResult.Sent.class);
        assertThat(telegram.delivered()).singleElement().satisfies(delivered -> {
            assertThat(delivered.thread()).isNull();
            assertThat(delivered.quotes()).isNull();
            assertThat(delivered.raw()).isEqualTo("a &lt; b");
        });
    }

    @Test
    void withoutATopicOrAfterASecondRefusalItIsRefused() {
        refuse("Bad Request: TOPIC_CLOSED");
        assertThat(fixture.channel.send(message("x", List.of(), "/31"))).isInstanceOf(SendResult.Refused.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(1);

        refuse("Bad Request: TOPIC_CLOSED");
        refuse("Bad Request: TOPIC_CLOSED");
        assertThat(fixture.channel.send(message("x", List.of(), "9/31"))).isInstanceOf(SendResult.Refused.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(3);
    }

    @Test
    void aSupergroupIsMoved() {
        telegram.migrates(CHAT, -1001234567890L);

        assertThat(fixture.send("x")).isEqualTo(new SendResult.Moved("-1001234567890"));
    }

    @Test
    void markupThatIsNotTakenGoesOutAsPlainWords() {
        telegram.answerNext(
                "sendMessage",
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: can't parse entities: Unsupported start tag\"}",
                Map.of());

        var result = fixture.channel.send(message("a < b", List.of(new Note(1, "KH 5", "https://x.vn")), null, "tiếp"));

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        assertThat(telegram.delivered()).singleElement().satisfies(delivered -> {
            assertThat(delivered.raw()).isEqualTo("a < b\n\nNguồn:\n[1] KH 5: https://x.vn");
            assertThat(delivered.buttons()).hasSize(1);
        });
    }

    @Test
    void plainWordsThatAreNotTakenEitherAreRefusedAfterTwoTries() {
        var refusal = "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: can't parse entities\"}";
        telegram.answerNext("sendMessage", 400, refusal, Map.of());
        telegram.answerNext("sendMessage", 400, refusal, Map.of());

        assertThat(fixture.send("x")).isInstanceOf(SendResult.Refused.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(2);
    }

    @Test
    void otherFaultsOfOursAreRefused() {
        assertThat(fixture.send("")).isInstanceOf(SendResult.Refused.class);
    }

    @Test
    void aReasonDoesNotRepeatWhatWasWritten() {
        telegram.answerNext(
                "sendMessage",
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: tag \\\"Nguyễn Văn A\\\"\\nlạ\"}",
                Map.of());

        assertThat(fixture.send("x"))
                .isEqualTo(new SendResult.Refused("Telegram từ chối tin nhắn (400 Bad Request: tag \"…\" lạ)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404})
    void aWrongTokenStopsEveryone(int status) {
        telegram.answerNext(
                "sendMessage",
                status,
                "{\"ok\":false,\"error_code\":" + status + ",\"description\":\"Unauthorized\"}",
                Map.of());

        assertThat(later(fixture.send("x"))).satisfies(later -> {
            assertThat(later.everyone()).isTrue();
            assertThat(later.pause()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
            assertThat(later.reason()).contains("HOIXA_TELEGRAM_TOKEN");
        });
    }

    @ParameterizedTest
    @CsvSource({"500, Unclear", "503, Later", "502, Unclear", "504, Unclear", "599, Unclear"})
    void aServersFaultIsLaterOrUnclear(int status, String kind) {
        telegram.answerNext("sendMessage", status, "<html>Bad Gateway</html>", Map.of());

        assertThat(fixture.send("x").getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404, 413})
    void aStrangerInBetweenSaysNothingAboutTheChat(int status) {
        telegram.answerNext("sendMessage", status, "<html>Đăng nhập mạng</html>", Map.of());

        assertThat(later(fixture.send("x")).everyone()).isTrue();
    }

    @Test
    void anAnswerThatCannotBeReadIsUnclear() {
        telegram.answerNext("sendMessage", 200, "<html>ok</html>", Map.of());
        telegram.answerNext("sendMessage", 200, "", Map.of());

        assertThat(fixture.send("x")).isInstanceOf(SendResult.Unclear.class);
        assertThat(fixture.send("x")).isInstanceOf(SendResult.Unclear.class);
    }

    @Test
    void aCutWireIsUnclearAndNothingIsRepeatedHere() {
        telegram.failNext("sendMessage", Fault.ANSWER_CUT);
        telegram.failNext("sendMessage", Fault.RESET_BEFORE);

        assertThat(fixture.send("x")).isInstanceOf(SendResult.Unclear.class);
        assertThat(fixture.send("x")).isInstanceOf(SendResult.Unclear.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(2);
        assertThat(telegram.delivered())
                .singleElement()
                .satisfies(d -> assertThat(d.answerCut()).isTrue());
    }

    @Test
    void aWireThatIsCutAfterItWasUsedIsUnclearAsWell() {
        fixture.send("a");
        telegram.failNext("sendMessage", Fault.ANSWER_CUT);

        assertThat(fixture.send("b")).isInstanceOf(SendResult.Unclear.class);
        assertThat(telegram.calls("sendMessage")).isEqualTo(2);
    }

    @Test
    void noConnectionIsLater() throws IOException {
        int closedPort;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closedPort = socket.getLocalPort();
        }
        try (var channel = channelTo("http://127.0.0.1:" + closedPort)) {
            assertThat(later(channel.send(message("x", List.of(), null))).pause())
                    .isZero();
        }
    }

    @Test
    void noEncryptionIsLater() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var channel = channelTo("https://127.0.0.1:" + server.getLocalPort())) {
            Thread.ofVirtual().start(() -> hangUp(server));

            assertThat(later(channel.send(message("x", List.of(), null))).everyone())
                    .isTrue();
        }
    }

    private static void hangUp(ServerSocket server) {
        try (var socket = server.accept()) {
            assertThat(socket.getInputStream().read()).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aServerThatIsSilentForTooLongLeavesItUnclear() throws InterruptedException {
        telegram.failNext("sendMessage", Fault.SLOW);
        telegram.slowness(Duration.ofSeconds(30));
        try (var api = BotApi.of(telegram.polling(), Patience.within(Duration.ofMillis(100)))) {
            api.call(new SendMessage(String.valueOf(CHAT), "x"));
        } catch (ApiFailure e) {
            assertThat(SendVerdicts.of(e)).isInstanceOf(SendResult.Unclear.class);
            return;
        }
        throw new AssertionError("it answered");
    }

    @Test
    void aSendingEndsLongBeforeItsSenderIsGivenUp() {
        assertThat(MessageSending.LONGEST).isLessThanOrEqualTo(Duration.ofSeconds(12));
        assertThat(Patience.SHORT.connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(Patience.SHORT.call()).isLessThanOrEqualTo(Duration.ofSeconds(9));
        assertThat(Patience.polling(Duration.ofSeconds(30)).call()).isGreaterThan(Duration.ofSeconds(30));
    }

    @Test
    void allCallsOfASendingHaveOneDeadline() {
        refuseSlowly(Duration.ofMillis(1_000));
        telegram.failNext("sendMessage", Fault.SLOW);

        try (var channel = impatient(Duration.ofMillis(1_900))) {
            assertThat(channel.send(message("x", List.of(), null))).isInstanceOf(SendResult.Unclear.class);
        }

        assertThat(telegram.calls("sendMessage")).isEqualTo(2);
    }

    @Test
    void whereNoTimeIsLeftForAnotherTryItIsLater() {
        refuseSlowly(Duration.ofMillis(400));

        try (var channel = impatient(Duration.ofMillis(800))) {
            assertThat(later(channel.send(message("x", List.of(), null))).everyone())
                    .isFalse();
        }

        assertThat(telegram.calls("sendMessage")).isEqualTo(1);
        assertThat(telegram.deliveredCount()).isZero();
    }

    @Test
    void aNameThatIsLookedUpForTooLongIsLater() {
        var names = new QuickNames(
                host -> {
                    LockSupport.parkNanos(Duration.ofSeconds(30).toNanos());
                    return List.of();
                },
                Duration.ofMillis(100));

        assertThatThrownBy(() -> names.lookup("tg.example")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void afterTheEndNothingIsSent() {
        fixture.channel.close();

        assertThat(fixture.send("x")).isInstanceOf(SendResult.Later.class);
    }

    @Test
    void pressesAreAcknowledgedAndOldOnesForgotten() {
        var pressed = new Incoming(
                String.valueOf(CHAT),
                false,
                null,
                ChannelFixture.NOW,
                new Event.Chose(1, 0, "press" + telegram.userPresses(CHAT, 1, "c:1:0")));

        fixture.channel.acknowledge(pressed);
        assertThat(telegram.answeredPresses()).hasSize(1);

        telegram.expirePresses();
        fixture.channel.acknowledge(pressed);
        fixture.channel.acknowledge(new Incoming("1", false, null, ChannelFixture.NOW, new Event.Said("x")));
        assertThat(telegram.calls("answerCallbackQuery")).isEqualTo(2);
    }

    @Test
    void typingIsShownWhereItCan() {
        fixture.channel.showTyping(String.valueOf(CHAT), "9/31");
        fixture.channel.showTyping("404", null);

        assertThat(telegram.typings()).isEqualTo(1);
    }

    private void refuse(String description) {
        telegram.answerNext(
                "sendMessage",
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"" + description + "\"}",
                Map.of());
    }

    private void refuseSlowly(Duration slowness) {
        telegram.slowness(slowness);
        telegram.failNext("sendMessage", Fault.SLOW);
        refuse("Bad Request: can't parse entities");
    }

    private TelegramChannel impatient(Duration longestSending) {
        return new TelegramChannel(telegram.polling(), ChannelFixture.CLOCK, Patience.SHORT, longestSending);
    }

    private static TelegramChannel channelTo(String url) {
        return new TelegramChannel(
                TelegramSettings.of(FakeTelegram.TOKEN, url, null, null, null), ChannelFixture.CLOCK);
    }

    private static SendResult.Later later(SendResult result) {
        assertThat(result).isInstanceOf(SendResult.Later.class);
        return (SendResult.Later) result;
    }
}
