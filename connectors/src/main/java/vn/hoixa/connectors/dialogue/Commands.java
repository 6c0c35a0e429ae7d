package vn.hoixa.connectors.dialogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Knows commands: "/start payload", "/huy@name", and the words of {@code commands.txt} where they are the whole message. */
final class Commands {
    private static final Pattern SLASH =
            Pattern.compile("/([\\p{L}\\p{N}_]{1,64})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final WordTable table = new WordTable("commands.txt");
    private final ChatWords chatWords = new ChatWords();
    private final Map<String, Command.Kind> names = new HashMap<>();

    Commands() {
        for (var kind : Command.Kind.values()) {
            table.words(key(kind)).forEach(words -> names.put(words.replace(" ", ""), kind));
        }
    }

    /** A command with a slash; an unknown one, too, but nothing that merely begins with a slash. */
    Optional<Command> slashed(String text) {
        var slash = SLASH.matcher(text);
        if (!slash.matches()) {
            return Optional.empty();
        }
        var name = VietnameseText.fold(slash.group(1)).replace("_", "");
        var kind = names.get(name);
        var argument = slash.group(2) == null ? "" : slash.group(2).strip();
        return Optional.of(
                kind == null ? new Command(Command.Kind.UNKNOWN, "/" + slash.group(1)) : new Command(kind, argument));
    }

    /** A command in words. */
    Optional<Command> spoken(String text) {
        return chatWords
                .meaning(table, VietnameseText.foldedWords(text))
                .map(Commands::kind)
                .filter(kind -> kind.compareTo(Command.Kind.UNKNOWN) < 0)
                .map(kind -> new Command(kind, ""));
    }

    private static String key(Command.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Command.Kind kind(String key) {
        return Command.Kind.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
