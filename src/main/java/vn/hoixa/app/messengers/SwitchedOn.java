package vn.hoixa.app.messengers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;

/**
 * The messengers that the office has switched on.
 *
 * @param telegram null where it is off
 * @param zalo null where it is off
 */
public record SwitchedOn(
        @Nullable TelegramBot telegram, @Nullable ZaloAccount zalo) implements AutoCloseable {
    /** The channels, in no particular order. */
    public List<Channel> channels() {
        return Stream.of(telegram == null ? null : telegram.channel(), zalo == null ? null : zalo.channel())
                .filter(Objects::nonNull)
                .map(Channel.class::cast)
                .toList();
    }

    /** Ends Telegram's connections; to be called when nothing sends any more. */
    @Override
    public void close() {
        if (telegram != null) {
            telegram.channel().close();
        }
    }
}
