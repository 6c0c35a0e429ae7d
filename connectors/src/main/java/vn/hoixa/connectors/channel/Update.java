package vn.hoixa.connectors.channel;

import java.time.Instant;

/**
 * An update as it came in, before anything is understood of it.
 *
 * @param externalId what the messenger calls it; with the channel's name unique for ever
 * @param chatId the chat whose order it belongs to
 * @param sequence the messenger's order within the chat: smaller is earlier
 * @param sentAt when the messenger says it was sent
 * @param body the raw JSON
 */
public record Update(String externalId, String chatId, long sequence, Instant sentAt, String body) {
    public Update {
        if (externalId.isBlank() || chatId.isBlank()) {
            throw new IllegalArgumentException("externalId and chatId must not be blank");
        }
    }

    /** Without the body, which holds what people wrote. */
    @Override
    public String toString() {
        return "Update[" + externalId + "]";
    }
}
