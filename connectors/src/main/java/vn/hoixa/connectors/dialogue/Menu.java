package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoixa.connectors.channel.Choice;

/** Choices as a numbered list, for messengers without buttons. */
final class Menu {
    private Menu() {}

    static String of(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + ". " + choices.get(i).label())
                .collect(Collectors.joining("\n", phrase("menu.head") + "\n", ""));
    }

    /** The text without the lines that list just what the menu lists. */
    static String without(String text, List<Choice> choices) {
        var listed = choices.stream()
                .map(choice -> phrase("guide.item", choice.label()))
                .toList();
        return text.lines().filter(line -> !listed.contains(line)).collect(Collectors.joining("\n"));
    }
}
