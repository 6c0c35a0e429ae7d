package vn.hoixa.connectors.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that the imitated Telegram took.
 *
 * @param messageId its id there
 * @param text what is to be seen, without markup
 * @param raw the text as it was sent
 * @param buttons from the top
 * @param thread the topic it went to
 * @param quotes the message it answers
 * @param previewOff whether link previews were switched off
 * @param answerCut whether the sender never saw an answer
 */
public record DeliveredMessage(
        long chatId,
        int messageId,
        String text,
        String raw,
        List<Pressable> buttons,
        @Nullable Integer thread,
        @Nullable Integer quotes,
        boolean previewOff,
        boolean answerCut) {
    /**
     * A button.
     *
     * @param data its callback_data
     */
    public record Pressable(String label, String data) {}
}
