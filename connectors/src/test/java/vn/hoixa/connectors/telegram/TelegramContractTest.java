package vn.hoixa.connectors.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.ChannelContract;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.TestMessenger;
import vn.hoixa.connectors.delivery.Delivery;

class TelegramContractTest extends ChannelContract {
    private static final long FIRST = 1_000;
    private static final long GROUP = -1_001_234_567_890L;

    @Override
    protected TestMessenger messenger(DataSource database) {
        return new Messenger();
    }

    /** People on Telegram, whose updates are fetched. */
    private static final class Messenger implements TestMessenger {
        private final FakeTelegram telegram = FakeTelegram.start(Clock.systemUTC());
        private final TelegramChannel channel = new TelegramChannel(telegram.polling(), Clock.systemUTC());
        private @Nullable TelegramPolling polling;
        private @Nullable Delivery delivery;

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public void connect(Delivery to) {
            delivery = to;
            var asking = new TelegramPolling(
                    telegram.polling(), channel, delivery.inbox(), delivery.leases(), Clock.systemUTC());
            asking.start();
            polling = asking;
        }

        @Override
        public void says(int person, String text) {
            telegram.userForgives(FIRST + person);
            telegram.userSays(FIRST + person, text);
        }

        @Override
        public void sends(int person, Event.Kind kind) {
            switch (kind) {
                case PHOTO ->
                    telegram.userSends(
                            FIRST + person,
                            "photo",
                            "[{\"file_id\": \"f\", \"file_unique_id\": \"u\", \"width\": 9, \"height\": 9}]");
                case VOICE ->
                    telegram.userSends(
                            FIRST + person,
                            "voice",
                            "{\"file_id\": \"f\", \"file_unique_id\": \"u\", \"duration\": 3}");
                case STICKER ->
                    telegram.userSends(
                            FIRST + person,
                            "sticker",
                            "{\"file_id\": \"f\", \"file_unique_id\": \"u\", \"type\": \"regular\", \"width\": 9, \"height\": 9,"
                                    + " \"is_animated\": false, \"is_video\": false}");
                case LOCATION ->
                    telegram.userSends(FIRST + person, "location", "{\"longitude\": 106.1, \"latitude\": 20.9}");
                default -> throw new IllegalArgumentException(kind.name());
            }
        }

        @Override
        public void chooses(int person, Shown below, int choice) {
            telegram.userPresses((DeliveredMessage) below.handle(), choice);
        }

        @Override
        public void leaves(int person) {
            telegram.userBlocks(FIRST + person);
        }

        @Override
        public void repeatsTheLast() {
            var webhook = new TelegramWebhook(telegram.webhook("https://hoi.example", "s"), Clock.systemUTC());
            var body = telegram.lastUpdate().getBytes(StandardCharsets.UTF_8);
            Objects.requireNonNull(delivery).inbox().store(TelegramChannel.NAME, webhook.updates(body));
        }

        @Override
        public int writesInAGroup(String text) {
            telegram.groupSays(GROUP, FIRST, text);
            telegram.groupSays(GROUP, FIRST, text + " @" + FakeTelegram.userName());
            return 1;
        }

        @Override
        public List<Shown> shown(int person) {
            return telegram.delivered(FIRST + person).stream()
                    .map(message -> new Shown(
                            message.text(),
                            message.buttons().stream()
                                    .map(DeliveredMessage.Pressable::label)
                                    .toList(),
                            message))
                    .toList();
        }

        @Override
        public int shownToAll() {
            return telegram.deliveredCount();
        }

        @Override
        public int typings() {
            return telegram.typings();
        }

        @Override
        public boolean hasTyping() {
            return true;
        }

        @Override
        public void close() {
            Objects.requireNonNull(polling).close();
            channel.close();
            telegram.close();
        }
    }
}
