package vn.hoixa.connectors.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An update that was understood.
 *
 * @param chatId the chat
 * @param group whether several people write there
 * @param replyTo what {@link Channel#send} needs to answer in the right place (a thread, the message answered); only the
 *     channel knows its form; null where the chat says enough
 * @param sentAt when it was sent
 * @param event what happened
 */
public record Incoming(
        String chatId, boolean group, @Nullable String replyTo, Instant sentAt, Event event) {
    /** Without what people wrote. */
    @Override
    public String toString() {
        return "Incoming[" + event.getClass().getSimpleName() + "]";
    }
}
