package vn.hoixa.connectors.delivery;

import java.util.concurrent.ExecutorService;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Incoming;

/** The small courtesies towards a messenger while an answer is made, none of which may hold it up. */
final class ChannelCalls {
    private final TypingSign typing;
    private final ExecutorService background;

    ChannelCalls(TypingSign typing, ExecutorService background) {
        this.typing = typing;
        this.background = background;
    }

    /** Acknowledges a press at once and shows that somebody is writing until this is closed. */
    TypingSign.Shown answering(Channel channel, Incoming incoming) {
        background.execute(() -> channel.acknowledge(incoming));
        return typing.during(() -> channel.showTyping(incoming.chatId(), incoming.replyTo()));
    }
}
