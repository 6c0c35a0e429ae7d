package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoixa.connectors.telegram.ChannelFixture.NOW;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.connectors.channel.Event;

class TelegramReadTest {
    private static final String PERSON = "\"from\":{\"id\":77,\"is_bot\":false,\"first_name\":\"Lan\"}";
    private static final String CHAT = "\"chat\":{\"id\":77,\"type\":\"private\",\"first_name\":\"Lan\"}";

    private final ChannelFixture fixture = new ChannelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void wordsArrive() {
        var incoming = fixture.channel.read(message("\"text\":\"cho em hỏi thủ tục khai sinh\""));

        assertThat(incoming.event()).isEqualTo(new Event.Said("cho em hỏi thủ tục khai sinh"));
        assertThat(incoming.chatId()).isEqualTo("77");
        assertThat(incoming.group()).isFalse();
        assertThat(incoming.replyTo()).isNull();
        assertThat(incoming.sentAt()).isEqualTo(Instant.ofEpochSecond(1740000000));
    }

    @Test
    void commandsArriveAsWordsWithoutOurName() {
        assertThat(fixture.read(message("\"text\":\"/start xa_tan_an\"")))
                .isEqualTo(new Event.Said("/start xa_tan_an"));
        assertThat(fixture.read(message("\"text\":\"/help@hoixathubot\""))).isEqualTo(new Event.Said("/help"));
    }

    @Test
    void ourNameIsNotNeededInAPrivateChat() {
        assertThat(fixture.read(
                        message("\"text\":\"chào @HoiXaThuBot và /help@ai_do\",\"entities\":[{\"type\":\"mention\","
                                + "\"offset\":5,\"length\":12}]")))
                .isEqualTo(new Event.Said("chào @HoiXaThuBot và /help@ai_do"));
        assertThat(fixture.read(message("\"text\":\"/huy@HoiXaThuBot\""))).isEqualTo(new Event.Said("/huy"));
        assertThat(fixture.telegram.calls("getMe")).isZero();

        fixture.learnName();
        assertThat(fixture.read(message("\"text\":\"/huy@MotBotKhac\""))).isEqualTo(new Event.Said("/huy@MotBotKhac"));
    }

    @Test
    void changedWordsArriveWithTheTimeOfTheChange() {
        var incoming = fixture.channel.read("{\"update_id\":5,\"edited_message\":{\"message_id\":3,\"date\":1740000000,"
                + "\"edit_date\":1740000060," + PERSON + "," + CHAT + ",\"text\":\"sửa rồi\"}}");

        assertThat(incoming.event()).isEqualTo(new Event.Edited("sửa rồi"));
        assertThat(incoming.sentAt()).isEqualTo(Instant.ofEpochSecond(1740000060));
    }

    @Test
    void aPressedButtonTellsItsMessageAndChoice() {
        var incoming = fixture.channel.read(press("c:9223372036854775:7"));

        assertThat(incoming.event()).isEqualTo(new Event.Chose(9223372036854775L, 7, "900"));
        assertThat(incoming.chatId()).isEqualTo("77");
        assertThat(incoming.sentAt()).isEqualTo(NOW);
    }

    @Test
    void aButtonOfAMessageTooOldToBeShownWorksAsWell() {
        var old = "{\"update_id\":5,\"callback_query\":{\"id\":\"900\"," + PERSON
                + ",\"chat_instance\":\"1\",\"data\":\"c:1:2\",\"message\":{\"message_id\":3,\"date\":0," + CHAT
                + "}}}";

        assertThat(fixture.read(old)).isEqualTo(new Event.Chose(1, 2, "900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c:1", "x:1:2", "c:a:b", "", "c:1:2:3", "c:99999999999999999999:1"})
    void aStrangeButtonIsNothing(String data) {
        assertThat(fixture.read(press(data))).isInstanceOf(Event.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    PHOTO    | "photo":[{"file_id":"a","file_unique_id":"b","width":90,"height":90}]
                    VOICE    | "voice":{"file_id":"a","file_unique_id":"b","duration":3,"mime_type":"audio/ogg"}
                    VOICE    | "audio":{"file_id":"a","file_unique_id":"b","duration":3}
                    VIDEO    | "video":{"file_id":"a","file_unique_id":"b","width":9,"height":9,"duration":3}
                    VIDEO    | "video_note":{"file_id":"a","file_unique_id":"b","length":9,"duration":3}
                    VIDEO    | "animation":{"file_id":"a","file_unique_id":"b","width":9,"height":9,"duration":3},"document":{"file_id":"a","file_unique_id":"b"}
                    STICKER  | "sticker":{"file_id":"a","file_unique_id":"b","type":"regular","width":9,"height":9,"is_animated":false,"is_video":false}
                    LOCATION | "location":{"longitude":106.5,"latitude":10.5}
                    LOCATION | "venue":{"location":{"longitude":106.5,"latitude":10.5},"title":"UBND","address":"x"},"location":{"longitude":106.5,"latitude":10.5}
                    FILE     | "document":{"file_id":"a","file_unique_id":"b","file_name":"don.pdf"}
                    CONTACT  | "contact":{"phone_number":"0900","first_name":"Lan"}
                    OTHER    | "dice":{"emoji":"🎲","value":3}
                    """)
    void whatCannotBeReadTellsItsKind(Event.Kind kind, String content) {
        assertThat(fixture.read(message(content))).isEqualTo(new Event.Unreadable(kind));
    }

    @Test
    void aCaptionCountsAsWordsUnlessItIsBlank() {
        var photo = "\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":90,\"height\":90}]";

        assertThat(fixture.read(message(photo + ",\"caption\":\"đơn này nộp ở đâu?\"")))
                .isEqualTo(new Event.Said("đơn này nộp ở đâu?"));
        assertThat(fixture.read(message(photo + ",\"caption\":\" \"")))
                .isEqualTo(new Event.Unreadable(Event.Kind.PHOTO));
    }

    @Test
    void blockingAndUnblockingArrive() {
        assertThat(fixture.read(member("private", 77, "member", "kicked"))).isEqualTo(new Event.Left());
        assertThat(fixture.read(member("private", 77, "kicked", "member"))).isEqualTo(new Event.Joined());
    }

    @Test
    void aGroupGreetsUsOnceAndNotAtEveryChangeOfOurRights() {
        assertThat(fixture.read(member("supergroup", -100, "left", "member"))).isEqualTo(new Event.Joined());
        assertThat(fixture.read(member("supergroup", -100, "left", "administrator")))
                .isEqualTo(new Event.Joined());
        assertThat(fixture.read(member("supergroup", -100, "member", "administrator")))
                .isInstanceOf(Event.Nothing.class);
        assertThat(fixture.read(member("group", -100, "member", "kicked"))).isEqualTo(new Event.Left());
        assertThat(fixture.read(member("group", -100, "administrator", "left"))).isEqualTo(new Event.Left());
        assertThat(fixture.read(member("channel", -100, "left", "administrator")))
                .isInstanceOf(Event.Nothing.class);
    }

    @Test
    void aGroupThatBecameASupergroupHasAnotherId() {
        var incoming = fixture.channel.read(
                "{\"update_id\":5,\"message\":{\"message_id\":3,\"date\":1740000000," + PERSON
                        + ",\"chat\":{\"id\":-5,\"type\":\"group\",\"title\":\"Tổ\"},\"migrate_to_chat_id\":-1001234567890}}");

        assertThat(incoming.chatId()).isEqualTo("-5");
        assertThat(incoming.event()).isEqualTo(new Event.Moved("-1001234567890"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "{",
                "nonsense",
                "{\"update_id\":5}",
                "{\"update_id\":5,\"message\":{}}",
                "{\"update_id\":5,\"message\":null}",
                "{\"update_id\":5,\"message\":{\"message_id\":1,\"text\":\"x\"}}",
                "{\"update_id\":99999999999,\"message\":{\"message_id\":1,\"text\":\"x\"}}",
                "{\"update_id\":5,\"channel_post\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":-1,\"type\":\"channel\"},\"text\":\"x\"}}",
                "{\"update_id\":5,\"inline_query\":{\"id\":\"1\",\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"a\"},\"query\":\"x\",\"offset\":\"\"}}",
                "{\"update_id\":5,\"callback_query\":{\"id\":\"1\",\"data\":\"c:1:1\"}}",
                "{\"update_id\":5,\"my_chat_member\":{\"chat\":{\"id\":1,\"type\":\"private\"},\"date\":1,\"new_chat_member\":{\"status\":\"new thing\"}}}",
                "{\"update_id\":5,\"brand_new_kind\":{\"a\":1}}"
            })
    void whateverElseComesIsNothing(String json) {
        assertThat(fixture.read(json)).isInstanceOf(Event.Nothing.class);
    }

    @Test
    void entitiesThatPointOutsideTheTextAreNothing() {
        assertThat(fixture.read(
                        message("\"text\":\"a\",\"entities\":[{\"type\":\"mention\",\"offset\":5,\"length\":9}]")))
                .isInstanceOf(Event.Nothing.class);
    }

    @Test
    void messagesOfBotsAndNoticesAreNothing() {
        assertThat(fixture.read("{\"update_id\":5,\"message\":{\"message_id\":3,\"date\":1740000000,"
                        + "\"from\":{\"id\":8,\"is_bot\":true,\"first_name\":\"B\"}," + CHAT + ",\"text\":\"x\"}}"))
                .isInstanceOf(Event.Nothing.class);
        assertThat(fixture.read(message("\"text\":\"x\",\"via_bot\":{\"id\":8,\"is_bot\":true,\"first_name\":\"B\"}")))
                .isInstanceOf(Event.Nothing.class);
        assertThat(fixture.read(message("\"new_chat_title\":\"Tên mới\""))).isInstanceOf(Event.Nothing.class);
        assertThat(fixture.read(message("\"something_new\":{}"))).isInstanceOf(Event.Nothing.class);
    }

    @Test
    void anAnswerInATopicOfAPrivateChatStaysThere() {
        assertThat(fixture.channel
                        .read(message("\"text\":\"x\",\"is_topic_message\":true,\"message_thread_id\":9"))
                        .replyTo())
                .isEqualTo("9/");
    }

    @Test
    void damagedUpdatesNeverThrow() {
        var whole = message("\"text\":\"xin chào 👋\",\"entities\":[{\"type\":\"mention\",\"offset\":0,\"length\":3}]");
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var damaged = new StringBuilder(whole);
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(damaged.length());
                if (random.nextBoolean()) {
                    damaged.deleteCharAt(at);
                } else {
                    damaged.setCharAt(at, (char) (32 + random.nextInt(95)));
                }
            }
            assertThat(fixture.channel.read(damaged.toString())).isNotNull();
        }
    }

    private static String message(String content) {
        return "{\"update_id\":5,\"message\":{\"message_id\":3,\"date\":1740000000," + PERSON + "," + CHAT + ","
                + content + "}}";
    }

    private static String press(String data) {
        return "{\"update_id\":5,\"callback_query\":{\"id\":\"900\"," + PERSON + ",\"chat_instance\":\"1\",\"data\":\""
                + data + "\",\"message\":{\"message_id\":3,\"date\":1740000000," + CHAT + ",\"text\":\"…\"}}}";
    }

    private static String member(String type, long chat, String before, String after) {
        var bot = "\"user\":{\"id\":700000001,\"is_bot\":true,\"first_name\":\"b\"}";
        return "{\"update_id\":5,\"my_chat_member\":{\"chat\":{\"id\":" + chat + ",\"type\":\"" + type + "\"}," + PERSON
                + ",\"date\":1740000000,\"old_chat_member\":{\"status\":\"" + before + "\"," + bot
                + "},\"new_chat_member\":{\"status\":\"" + after + "\"," + bot + "}}}";
    }
}
