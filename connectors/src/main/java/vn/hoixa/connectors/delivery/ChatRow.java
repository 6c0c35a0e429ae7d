package vn.hoixa.connectors.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a chat.
 *
 * @param key the chat
 * @param conversation a random id that stands for the chat elsewhere
 * @param topic how many conversations it had, this one counted
 * @param offered the message whose choices count for "2"; null for none
 * @param pausedUntil until when a human colleague writes there; null where none does
 * @param warnedAt when it was last asked to slow down; null for never
 */
record ChatRow(
        ChatKey key,
        String conversation,
        int topic,
        @Nullable Long offered,
        @Nullable Instant pausedUntil,
        @Nullable Instant warnedAt) {
    /** The assistant's id of the present conversation. */
    String conversationId() {
        return conversationId(topic);
    }

    /** The assistant's id of one of the chat's conversations. */
    String conversationId(int ofTopic) {
        return conversation + "." + ofTopic;
    }
}
