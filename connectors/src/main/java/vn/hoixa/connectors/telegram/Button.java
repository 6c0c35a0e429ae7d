package vn.hoixa.connectors.telegram;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;

/** A choice as a button. Its data is "c:message:choice", at most 31 bytes of the 64 that Telegram allows. */
final class Button {
    private static final Pattern DATA = Pattern.compile("c:(-?[0-9]{1,18}):([0-9]{1,3})");
    /** What a phone shows of a button over the whole width. */
    private static final int LONGEST_LABEL = 60;

    private Button() {}

    static InlineKeyboardButton of(long messageId, int index, Choice choice) {
        return InlineKeyboardButton.builder()
                .text(label(choice.label(), index))
                .callbackData("c:" + messageId + ":" + index)
                .build();
    }

    /** Who pressed what; empty for data that is not ours. */
    static Optional<Event> pressed(String data, String pressId) {
        var match = DATA.matcher(data);
        return match.matches()
                ? Optional.of(
                        new Event.Chose(Long.parseLong(match.group(1)), Integer.parseInt(match.group(2)), pressId))
                : Optional.empty();
    }

    /** Cut between words where there are any, and never within a character. */
    private static String label(String label, int index) {
        var words = label.strip();
        if (words.isEmpty()) {
            return String.valueOf(index + 1);
        }
        if (words.length() <= LONGEST_LABEL) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_LABEL - 1);
        if (space < LONGEST_LABEL / 2) {
            var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(words);
            space = characters.preceding(LONGEST_LABEL);
        }
        return words.substring(0, space).strip() + "…";
    }
}
