package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hoixa.connectors.channel.Event;

class ZaloChannelReadingTest {
    private static final String USER = "6789012345678901234";

    private final SettableClock clock = new SettableClock();
    private final FakeZalo zalo = new FakeZalo(clock);
    private final ZaloChannel channel = new ZaloChannel(
            zalo.settings(""), new ZaloTokens(new DriverManagerDataSource(), zalo.settings(""), clock), clock);

    @AfterEach
    void stop() {
        zalo.close();
    }

    @Test
    void readsWhatWasStored() {
        var events = zalo.events(URI.create("http://localhost:1"));
        var webhook = new ZaloWebhook(zalo.settings(""), clock);
        var update = webhook.updates(events.saying(USER, "Làm căn cước").getBytes(StandardCharsets.UTF_8))
                .getFirst();

        var incoming = channel.read(update.body());

        assertThat(incoming.chatId()).isEqualTo(USER);
        assertThat(incoming.group()).isFalse();
        assertThat(incoming.replyTo()).isNull();
        assertThat(incoming.sentAt()).isEqualTo(update.sentAt());
        assertThat(incoming.event()).isEqualTo(new Event.Said("Làm căn cước"));
        assertThat(channel.read(events.fromAccount(USER, "a", "7")).event()).isEqualTo(new Event.TakenOver());
        assertThat(channel.read(events.following("unfollow", USER)).event()).isEqualTo(new Event.Left());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_received_message",
                "user_seen_message",
                "user_reacted_message",
                "user_submit_info",
                "anonymous_send_text",
                "oa_send_text",
                "user_send_group_text",
                "unheard_of"
            })
    void readsNothingFromOtherEvents(String name) {
        var body = zalo.events(URI.create("http://localhost:1")).message(name, USER, Map.of("text", "a"));
        assertThat(channel.read(body).event()).isInstanceOf(Event.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "\u0000"})
    void readsNothingFromNonsense(String body) {
        assertThat(channel.read(body).event()).isInstanceOf(Event.Nothing.class);
    }
}
