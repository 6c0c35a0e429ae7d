package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.knowledge.text.DataFile;

class ZaloEventTest {
    private static Event event(String name, String rest) {
        var body = "{\"event_name\":\"" + name + "\",\"timestamp\":\"1767225600000\",\"sender\":{\"id\":\"11\"},"
                + "\"follower\":{\"id\":\"11\"},\"user_id\":\"11\"" + rest + "}";
        return ZaloEvent.of(Json.read(body)).orElseThrow().event();
    }

    @ParameterizedTest
    @CsvSource({
        "user_send_image, PHOTO",
        "user_send_gif, PHOTO",
        "user_send_audio, VOICE",
        "user_send_video, VIDEO",
        "user_send_sticker, STICKER",
        "user_send_location, LOCATION",
        "user_send_file, FILE",
        "user_send_business_card, CONTACT",
        "user_send_link, OTHER",
        "user_send_text, OTHER"
    })
    void tellsWhatItCannotRead(String name, Event.Kind kind) {
        assertThat(event(name, ",\"message\":{\"msg_id\":\"1\"}")).isEqualTo(new Event.Unreadable(kind));
    }

    @Test
    void readsWords() {
        assertThat(event("user_send_text", ",\"message\":{\"text\":\"Hỏi lịch họp thôn\"}"))
                .isEqualTo(new Event.Said("Hỏi lịch họp thôn"));
        assertThat(event("user_send_link", ",\"message\":{\"text\":\"cái này thật không https://x.vn\"}"))
                .isEqualTo(new Event.Said("cái này thật không https://x.vn"));
        assertThat(event("user_send_image", ",\"message\":{\"text\":\"ảnh\"}"))
                .isEqualTo(new Event.Unreadable(Event.Kind.PHOTO));
    }

    @Test
    void leavesOutCharactersThatNoDatabaseTakes() {
        assertThat(event("user_send_text", ",\"message\":{\"text\":\"a\\u0000b\\ud800c\\ud83d\\ude00\"}"))
                .isEqualTo(new Event.Said("abc\ud83d\ude00"));
    }

    @Test
    void readsComingAndGoing() {
        assertThat(event("follow", "")).isEqualTo(new Event.Joined());
        assertThat(event("user_click_chatnow", "")).isEqualTo(new Event.Joined());
        assertThat(event("unfollow", "")).isEqualTo(new Event.Left());
        assertThat(event("user_withdraw", "")).isEqualTo(new Event.ErasureAsked());
    }

    @Test
    void readsIdsThatAreNumbersAsText() {
        var body = "{\"event_name\":\"user_send_text\",\"timestamp\":1767225600000,\"sender\":{\"id\":"
                + "6789012345678901234},\"message\":{\"text\":\"a\"}}";
        assertThat(ZaloEvent.of(Json.read(body)).orElseThrow().userId()).isEqualTo("6789012345678901234");
    }

    @Test
    void doesNotTellWhatPeopleWrote() {
        var body = "{\"event_name\":\"user_send_text\",\"timestamp\":\"1\",\"sender\":{\"id\":\"11\"},"
                + "\"message\":{\"text\":\"bí mật\"}}";
        assertThat(ZaloEvent.of(Json.read(body)).orElseThrow()).hasToString("ZaloEvent[user_send_text]");
    }

    @Test
    void understandsEachLineOfTheList() {
        Map<String, String> events = DataFile.table(ZaloEvent.class, "events.txt");
        assertThat(events).hasSize(14);
        assertThat(events.keySet())
                .allSatisfy(name -> assertThat(event(name, "")).isNotNull());
    }
}
