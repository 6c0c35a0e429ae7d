package vn.hoixa.connectors.telegram;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import vn.hoixa.connectors.channel.Outgoing;

/**
 * A message of ours as Telegram's.
 *
 * @param message what to say
 * @param html whether with markup
 * @param inPlace whether in the topic and with the quotation that belong to it, not just in the chat
 */
record MessageForm(Outgoing message, boolean html, boolean inPlace) {
    /** UTF-16 units after the markup is read: https://core.telegram.org/bots/api#sendmessage. */
    static final int LONGEST_TEXT = 4096;

    static MessageForm best(Outgoing message) {
        return new MessageForm(message, true, true);
    }

    /**
     * The form that may do after a refusal: markup that Telegram does not take is our fault, and a topic may be gone meanwhile.
     * A quotation would lead back to the topic. Empty where none is left.
     */
    Optional<MessageForm> simpler(ApiFailure.Answered refusal) {
        return Refusals.of(refusal).flatMap(meaning -> switch (meaning) {
            case BAD_MARKUP -> html ? Optional.of(new MessageForm(message, false, inPlace)) : Optional.empty();
            case NO_TOPIC ->
                place().thread() == null ? Optional.empty() : Optional.of(new MessageForm(message, html, false));
            case GONE -> Optional.empty();
        });
    }

    SendMessage toTelegram() {
        var form = new SendMessage(message.chatId(), html ? Markup.html(message.part()) : Markup.plain(message.part()));
        form.setParseMode(html ? ParseMode.HTML : null);
        form.setMessageThreadId(place().thread());
        form.setReplyParameters(quoting(place()));
        form.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
        form.setReplyMarkup(buttons());
        return form;
    }

    private Place place() {
        return inPlace ? Place.of(message.replyTo()) : Place.CHAT;
    }

    /** The message may have been deleted meanwhile; then the answer comes without the quotation. */
    private static @Nullable ReplyParameters quoting(Place place) {
        return place.message() == null
                ? null
                : ReplyParameters.builder()
                        .messageId(place.message())
                        .allowSendingWithoutReply(true)
                        .build();
    }

    private @Nullable InlineKeyboardMarkup buttons() {
        var choices = message.part().choices();
        if (choices.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<InlineKeyboardRow>();
        for (int i = 0; i < choices.size(); i++) {
            rows.add(new InlineKeyboardRow(Button.of(message.id(), i, choices.get(i))));
        }
        return new InlineKeyboardMarkup(rows);
    }
}
