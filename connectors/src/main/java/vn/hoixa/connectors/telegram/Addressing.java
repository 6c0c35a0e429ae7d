package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Which words are meant for us, and what is left of them without our name. In a group: a command of ours, words that mention
 * us, an answer to a message of ours.
 */
final class Addressing {
    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(@[A-Za-z0-9_]{1,64})?(?![A-Za-z0-9_@])");
    /** Somebody who only calls us wants to know what we can do. */
    private static final String CALLED = "/help";

    private final BotIdentity bot;
    private final Commands commands;

    Addressing(BotIdentity bot, Commands commands) {
        this.bot = bot;
        this.commands = commands;
    }

    /** All that is written in a private chat is meant for us, and so is a command before our name is known. */
    String inPrivate(Content.Words words) {
        var command = COMMAND.matcher(words.text());
        return command.lookingAt() && command.group(2) != null && (!bot.isKnown() || isOurs(command.group(2)))
                ? withoutName(words.text(), command)
                : words.text();
    }

    /**
     * Empty where people talk among themselves.
     *
     * @throws NameNotYetKnownException where that cannot be told without our name
     */
    Optional<String> inGroup(Message message, Content.Words words) {
        var command = COMMAND.matcher(words.text());
        if (command.lookingAt()) {
            if (command.group(2) != null) {
                return isOurs(command.group(2)) ? Optional.of(withoutName(words.text(), command)) : Optional.empty();
            }
            if (commands.know(command.group(1))) {
                return Optional.of(words.text());
            }
        }
        var mentions = words.entities().stream().filter(this::isMention).toList();
        if (!mentions.isEmpty()) {
            var left = without(mentions, words.text());
            return Optional.of(left.isBlank() ? CALLED : left);
        }
        return answersUs(message) ? Optional.of(words.text()) : Optional.empty();
    }

    /** Whether a message answers one of ours; the message that opens a topic is answered by everything in it. */
    boolean answersUs(Message message) {
        var answered = message.getReplyToMessage();
        return answered != null
                && answered.getFrom() != null
                && answered.getFrom().getId() == bot.id()
                && !answered.hasForumTopicCreated();
    }

    private boolean isMention(MessageEntity entity) {
        return switch (entity.getType()) {
            case "mention" -> isOurs(entity.getText());
            case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == bot.id();
            default -> false;
        };
    }

    private boolean isOurs(String mention) {
        return mention.substring(1).equalsIgnoreCase(bot.userName());
    }

    private static String withoutName(String text, Matcher command) {
        return "/" + command.group(1) + text.substring(command.end());
    }

    /** Telegram counts in UTF-16 units, as Java does. */
    private static String without(List<MessageEntity> mentions, String text) {
        var left = new StringBuilder(text);
        for (var mention : mentions.reversed()) {
            left.delete(mention.getOffset(), mention.getOffset() + mention.getLength());
        }
        return left.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ([,.;:?!])", "$1")
                .replaceFirst("^[\\s,;:–-]+", "")
                .strip();
    }
}
