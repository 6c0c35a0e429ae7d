package vn.hoixa.connectors.zalo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.ChannelContract;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.TestMessenger;
import vn.hoixa.connectors.delivery.Delivery;

class ZaloContractTest extends ChannelContract {
    private static final String FIRST = "40000000000000000";

    @Override
    protected TestMessenger messenger(DataSource database) {
        return new Messenger(database);
    }

    /** People on Zalo, whose events come in without HTTP. */
    private static final class Messenger implements TestMessenger {
        private final FakeZalo zalo = new FakeZalo();
        private final FakeZaloEvents events = zalo.events(URI.create("http://localhost:1/"));
        private final ZaloTokens tokens;
        private final ZaloChannel channel;
        private final ZaloWebhook webhook;
        private @Nullable Delivery delivery;
        private String last = "";

        Messenger(DataSource database) {
            var settings = zalo.settings(zalo.newRefreshToken());
            tokens = new ZaloTokens(database, settings, Clock.systemUTC());
            channel = new ZaloChannel(settings, tokens, Clock.systemUTC());
            webhook = new ZaloWebhook(settings, Clock.systemUTC());
        }

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public void connect(Delivery to) {
            delivery = to;
        }

        @Override
        public void says(int person, String text) {
            bring(events.saying(FIRST + person, text));
        }

        @Override
        public void sends(int person, Event.Kind kind) {
            var name = switch (kind) {
                case PHOTO -> "image";
                case VOICE -> "audio";
                case STICKER -> "sticker";
                case LOCATION -> "location";
                default -> throw new IllegalArgumentException(kind.name());
            };
            bring(events.message(
                    "user_send_" + name,
                    FIRST + person,
                    Map.of(
                            "attachments",
                            List.of(Map.of("type", name, "payload", Map.of("url", "https://zdn.vn/x"))))));
        }

        @Override
        public void chooses(int person, Shown below, int choice) {
            says(person, Integer.toString(choice + 1));
        }

        @Override
        public void leaves(int person) {
            bring(events.following("unfollow", FIRST + person));
        }

        @Override
        public void repeatsTheLast() {
            bring(last);
        }

        /** Zalo brings groups only to accounts that are members; nothing of it is for us. */
        @Override
        public int writesInAGroup(String text) {
            bring(events.message("user_send_group_text", FIRST, Map.of("text", text)));
            return 0;
        }

        private void bring(String body) {
            last = body;
            Objects.requireNonNull(delivery)
                    .inbox()
                    .store(ZaloChannel.NAME, webhook.updates(body.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public List<Shown> shown(int person) {
            return zalo.delivered().stream()
                    .filter(message -> message.userId().equals(FIRST + person))
                    .map(message -> new Shown(message.text(), menu(message.text()), message))
                    .toList();
        }

        /** The numbered lines at the end. */
        private static List<String> menu(String text) {
            int head = text.lastIndexOf("Bạn trả lời bằng");
            return head < 0 && !text.contains("để chọn:")
                    ? List.of()
                    : text.substring(Math.max(head, 0))
                            .lines()
                            .skip(head < 0 ? 0 : 1)
                            .toList();
        }

        @Override
        public int shownToAll() {
            return zalo.delivered().size();
        }

        @Override
        public int typings() {
            return 0;
        }

        @Override
        public boolean hasTyping() {
            return false;
        }

        @Override
        public void close() {
            tokens.close();
            zalo.close();
        }
    }
}
