package vn.hoixa.connectors.channel;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One messenger. Reading is pure; sending is one try: whoever calls repeats, waits and keeps order. Safe for many threads.
 */
public interface Channel {
    /** Its name in the database and in {@code Ask.channel}: "telegram", "zalo". Never changes. */
    String name();

    /** What a message of this messenger may hold. */
    Limits limits();

    /**
     * What a stored update says.
     *
     * @param update the body as it was stored
     * @return never null; {@link Event.Nothing} for whatever cannot be understood
     */
    Incoming read(String update);

    /**
     * Tells the messenger that a button press arrived, where it waits for that. Best effort: an error is for the log only.
     *
     * @param incoming what was read
     */
    default void acknowledge(Incoming incoming) {}

    /**
     * Shows that an answer is being written, where the messenger can. Best effort.
     *
     * @param chatId the chat
     * @param replyTo as in {@link Incoming#replyTo}
     */
    default void showTyping(String chatId, @Nullable String replyTo) {}

    /**
     * Whether the messenger is closed for messages to somebody who has been silent for long. Pure; asked before each try.
     *
     * @param lastHeard when the person last wrote, joined or pressed something; null where that is not known
     * @param now when the message would go out
     * @return how the try would end; empty when the message may be sent
     */
    default Optional<SendResult> closed(@Nullable Instant lastHeard, Instant now) {
        return Optional.empty();
    }

    /** Tries once to send one message. Never throws for what a messenger or the network may do. */
    SendResult send(Outgoing message);
}
