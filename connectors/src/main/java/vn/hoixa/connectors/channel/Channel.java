package vn.hoixa.connectors.channel;

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

    /** Tries once to send one message. Never throws for what a messenger or the network may do. */
    SendResult send(Outgoing message);
}
