package vn.hoixa.connectors.channel;

import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param id its number in the outbox; buttons carry it
 * @param chatId where to
 * @param replyTo as in {@link Incoming#replyTo}; null for the chat itself
 * @param part what to say
 */
public record Outgoing(long id, String chatId, @Nullable String replyTo, Part part) {
    /** Without what is said. */
    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
