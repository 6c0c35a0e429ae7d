package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import vn.hoixa.knowledge.text.DataFile;

/** The commands that the bot knows, from commands.txt. */
record Commands(Map<String, String> descriptions) {
    static Commands ours() {
        return new Commands(DataFile.table(Commands.class, "commands.txt"));
    }

    /** Whether a word after "/" is a command of ours, in any case. */
    boolean know(String word) {
        return descriptions.containsKey(word.toLowerCase(Locale.ROOT));
    }

    List<BotCommand> menu() {
        return descriptions.entrySet().stream()
                .map(command -> new BotCommand(command.getKey(), command.getValue()))
                .toList();
    }
}
