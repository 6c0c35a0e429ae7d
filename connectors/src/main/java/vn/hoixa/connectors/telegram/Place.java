package vn.hoixa.connectors.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where in a chat an answer belongs; written as "thread/message", either may be missing.
 *
 * @param thread the topic
 * @param message the message to quote
 */
record Place(@Nullable Integer thread, @Nullable Integer message) {
    static final Place CHAT = new Place(null, null);

    private static final Pattern FORM = Pattern.compile("([0-9]{0,9})/([0-9]{0,9})");

    /**
     * Where to answer a message: in a group it is quoted; a topic is kept to. Outside topics Telegram sets a thread as well,
     * which it does not take back.
     */
    static Place answering(MaybeInaccessibleMessage asked, boolean group) {
        var thread = asked instanceof Message message && message.isTopicMessage() ? message.getMessageThreadId() : null;
        return new Place(thread, group ? asked.getMessageId() : null);
    }

    /** Reads what {@link #form} wrote; anything else is the chat itself. */
    static Place of(@Nullable String form) {
        var match = FORM.matcher(form == null ? "" : form);
        return match.matches() ? new Place(number(match.group(1)), number(match.group(2))) : CHAT;
    }

    /** Null for the chat itself. */
    @Nullable
    String form() {
        return equals(CHAT) ? null : (thread == null ? "" : thread) + "/" + (message == null ? "" : message);
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
