package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.connectors.channel.Event;

class TelegramGroupTest {
    private final ChannelFixture fixture = new ChannelFixture();

    @BeforeEach
    void learnName() {
        fixture.learnName();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai đi họp chiều nay?",
                "@LanPham gửi file nhé",
                "hỏi @HoiXaThuBot2 xem",
                "/weather mai mưa không",
                "/help@MotBotKhac"
            })
    void whatPeopleSayToEachOtherIsNothing(String text) {
        assertThat(said(text)).isInstanceOf(Event.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @HoiXaThuBot hạn báo cáo quý 2 là ngày nào? | hạn báo cáo quý 2 là ngày nào?
                    @hoixathubot, ai chủ trì?                   | ai chủ trì?
                    cho hỏi @HOIXATHUBOT ai chủ trì             | cho hỏi ai chủ trì
                    ai chủ trì @HoiXaThuBot?                    | ai chủ trì?
                    👨‍👩‍👧 𠀋 @HoiXaThuBot: ai chủ trì 👍            | 👨‍👩‍👧 𠀋: ai chủ trì 👍
                    @HoiXaThuBot @HoiXaThuBot ai                | ai
                    @HoiXaThuBot                                | /help
                    """)
    void whatMentionsUsArrivesWithoutOurName(String text, String meant) {
        assertThat(said(text)).isEqualTo(new Event.Said(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /help                       | /help
                    /XOADULIEU                  | /XOADULIEU
                    /help@HoiXaThuBot           | /help
                    /huy@hoixathubot            | /huy
                    /start@HoiXaThuBot xa_tan_an| /start xa_tan_an
                    /moi@HoiXaThuBot abc        | /moi abc
                    """)
    void commandsOfOursArriveWithoutOurName(String text, String meant) {
        assertThat(said(text)).isEqualTo(new Event.Said(meant));
    }

    @Test
    void anAnswerToOurMessageIsMeantForUs() {
        assertThat(fixture.read(message("\"text\":\"còn lệ phí?\"," + replyTo(FakeTelegram.botId(), true))))
                .isEqualTo(new Event.Said("còn lệ phí?"));
        assertThat(fixture.read(message("\"text\":\"ừ\"," + replyTo(78, false))))
                .isInstanceOf(Event.Nothing.class);
        assertThat(fixture.read(message("\"voice\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":3},"
                        + replyTo(FakeTelegram.botId(), true))))
                .isEqualTo(new Event.Unreadable(Event.Kind.VOICE));
        assertThat(fixture.read(message("\"voice\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":3}")))
                .isInstanceOf(Event.Nothing.class);
    }

    @Test
    void aMentionWithoutUserNameCountsToo() {
        assertThat(
                        fixture.read(
                                message(
                                        "\"text\":\"Hỏi Xã ơi, ai chủ trì\",\"entities\":[{\"type\":\"text_mention\",\"offset\":0,"
                                                + "\"length\":6,\"user\":{\"id\":700000001,\"is_bot\":true,\"first_name\":\"Hỏi Xã\"}}]")))
                .isEqualTo(new Event.Said("ơi, ai chủ trì"));
    }

    @Test
    void aCaptionMayMentionUs() {
        assertThat(
                        fixture.read(
                                message(
                                        "\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":9,\"height\":9}],"
                                                + "\"caption\":\"@HoiXaThuBot mẫu nào\",\"caption_entities\":[{\"type\":\"mention\",\"offset\":0,\"length\":12}]")))
                .isEqualTo(new Event.Said("mẫu nào"));
    }

    @Test
    void anAdministratorInTheGroupsNameIsHeardAndAChannelIsNot() {
        var anonymous = "{\"update_id\":5,\"message\":{\"message_id\":31,\"date\":1740000000,"
                + "\"from\":{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"},"
                + "\"sender_chat\":{\"id\":SENDER,\"type\":\"supergroup\"},"
                + "\"chat\":{\"id\":-1009,\"type\":\"supergroup\",\"title\":\"Tổ\"},\"text\":\"/help\"}}";

        assertThat(fixture.read(anonymous.replace("SENDER", "-1009"))).isEqualTo(new Event.Said("/help"));
        assertThat(fixture.read(anonymous.replace("SENDER", "-1008"))).isInstanceOf(Event.Nothing.class);
    }

    @Test
    void theAnswerQuotesTheQuestionAndStaysInItsTopic() {
        var incoming = fixture.channel.read(message("\"text\":\"/help\""));
        assertThat(incoming.group()).isTrue();
        assertThat(incoming.chatId()).isEqualTo("-1009");
        assertThat(incoming.replyTo()).isEqualTo("/31");

        assertThat(fixture.channel
                        .read(message("\"text\":\"/help\",\"is_topic_message\":true,\"message_thread_id\":9"))
                        .replyTo())
                .isEqualTo("9/31");
        // A thread of answers outside topics cannot be written to.
        assertThat(fixture.channel
                        .read(message("\"text\":\"/help\",\"message_thread_id\":9"))
                        .replyTo())
                .isEqualTo("/31");
    }

    @Test
    void whatOpensATopicIsNotAnsweredByAllThatFollows() {
        var opened = replyTo(FakeTelegram.botId(), true)
                .replace("\"text\":\"…\"", "\"forum_topic_created\":{\"name\":\"x\",\"icon_color\":1}");

        assertThat(fixture.read(message("\"text\":\"ừ\"," + opened))).isInstanceOf(Event.Nothing.class);
    }

    @Test
    void nobodyIsCalledToRead() {
        long before = fixture.telegram.calls("getMe");
        said("@HoiXaThuBot a");
        said("/help@MotBotKhac");

        assertThat(fixture.telegram.calls("getMe")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@HoiXaThuBot a", "hỏi @LanPham xem", "/help@HoiXaThuBot"})
    void whatMayMentionUsWaitsUntilOurNameIsKnown(String text) {
        try (var unnamed = new ChannelFixture()) {
            assertThatThrownBy(() -> unnamed.channel.read(saying(text)))
                    .isInstanceOf(NameNotYetKnownException.class)
                    .hasMessageContaining("Chưa biết tên")
                    .hasMessageNotContaining(text);

            assertThat(unnamed.telegram.calls("getMe")).isZero();
            unnamed.learnName();
            assertThat(unnamed.channel.read(saying(text))).isNotNull();
        }
    }

    @Test
    void whatCanBeUnderstoodWithoutOurNameDoesNotWait() {
        try (var unnamed = new ChannelFixture()) {
            assertThat(unnamed.read(saying("không ai gọi bot"))).isInstanceOf(Event.Nothing.class);
            assertThat(unnamed.read(saying("/help"))).isEqualTo(new Event.Said("/help"));
            assertThat(unnamed.read(message("\"text\":\"còn lệ phí?\"," + replyTo(FakeTelegram.botId(), true))))
                    .isEqualTo(new Event.Said("còn lệ phí?"));
        }
    }

    private Event said(String text) {
        return fixture.read(saying(text));
    }

    /** Marks mentions in UTF-16 units, as Telegram does. */
    private static String saying(String text) {
        var entities = new StringBuilder();
        var mention = Pattern.compile("(?<![A-Za-z0-9_/])@[A-Za-z0-9_]+").matcher(text);
        while (mention.find()) {
            entities.append(entities.isEmpty() ? "" : ",")
                    .append("{\"type\":\"mention\",\"offset\":%d,\"length\":%d}"
                            .formatted(mention.start(), mention.end() - mention.start()));
        }
        return message("\"text\":\"" + text + "\",\"entities\":[" + entities + "]");
    }

    private static String message(String content) {
        return "{\"update_id\":5,\"message\":{\"message_id\":31,\"date\":1740000000,"
                + "\"from\":{\"id\":77,\"is_bot\":false,\"first_name\":\"Lan\"},"
                + "\"chat\":{\"id\":-1009,\"type\":\"supergroup\",\"title\":\"Tổ\"}," + content + "}}";
    }

    private static String replyTo(long author, boolean bot) {
        return "\"reply_to_message\":{\"message_id\":30,\"date\":1740000000,\"from\":{\"id\":" + author + ",\"is_bot\":"
                + bot + ",\"first_name\":\"x\"},\"chat\":{\"id\":-1009,\"type\":\"supergroup\"},\"text\":\"…\"}";
    }
}
