package vn.hoixa.assistant.conversation;

import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * A question as it came in.
 *
 * @param channel where it came from: "web", "api", "cli", later the messengers
 * @param conversationId the channel's id of the conversation, up to 64 characters; null starts a new one
 * @param question the words, 1 to 2,000 characters
 */
public record Ask(String channel, @Nullable String conversationId, String question) {
    public static final int MAX_QUESTION = 2_000;
    public static final int MAX_CONVERSATION_ID = 64;

    public Ask {
        if (VietnameseText.squeeze(question).isEmpty() || question.length() > MAX_QUESTION) {
            throw new IllegalArgumentException("question must have 1 to " + MAX_QUESTION + " characters");
        }
        if (conversationId != null && (conversationId.isBlank() || conversationId.length() > MAX_CONVERSATION_ID)) {
            throw new IllegalArgumentException("conversationId must have 1 to " + MAX_CONVERSATION_ID + " characters");
        }
    }
}
