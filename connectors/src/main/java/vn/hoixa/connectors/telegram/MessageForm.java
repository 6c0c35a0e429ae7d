package vn.hoixa.connectors.telegram;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import vn.hoixa.connectors.channel.Outgoing;

/** Turns a message of ours into Telegram's. */
final class MessageForm {
    /** UTF-16 units after the markup is read: https://core.telegram.org/bots/api#sendmessage. */
    static final int LONGEST_TEXT = 4096;

    private MessageForm() {}

    static SendMessage html(Outgoing message) {
        var form = form(message);
        form.setText(Markup.html(Markup.fitting(message.part(), LONGEST_TEXT)));
        form.setParseMode(ParseMode.HTML);
        return form;
    }

    static SendMessage plain(Outgoing message) {
        var form = form(message);
        form.setText(Markup.plain(Markup.fitting(message.part(), LONGEST_TEXT)));
        return form;
    }

    private static SendMessage form(Outgoing message) {
        var form = new SendMessage(message.chatId(), "");
        var place = Place.of(message.replyTo());
        form.setMessageThreadId(place.thread());
        form.setReplyParameters(quoting(place));
        form.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
        form.setReplyMarkup(buttons(message));
        return form;
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

    private static @Nullable InlineKeyboardMarkup buttons(Outgoing message) {
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
