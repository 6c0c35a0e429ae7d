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

    /**
     * What came in as it may be asked: NFC without control characters, broken letters and spaces around it.
     *
     * @param raw in any form and of any length
     * @return possibly empty or too long
     */
    public static String clean(String raw) {
        var kept = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            boolean broken = Character.getType(c) == Character.SURROGATE || c == 0xFFFD;
            kept.appendCodePoint(Character.isISOControl(c) || broken ? ' ' : c);
        });
        var clean = VietnameseText.nfc(kept.toString()).strip();
        return VietnameseText.squeeze(clean).isEmpty() ? "" : clean;
    }
}
