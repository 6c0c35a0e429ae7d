package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoixa.connectors.channel.Choice;

/** Choices as a list with marks, for messengers without buttons. */
final class Menu {
    private Menu() {}

    static String of(List<Choice> choices) {
        if (choices.size() == 1) {
            return phrase("menu.one", Marks.of(choices, 0), choices.getFirst().label());
        }
        var head = Marks.areNumbers(choices) ? phrase("menu.numbers") : phrase("menu.letters");
        return IntStream.range(0, choices.size())
                .mapToObj(i -> Marks.of(choices, i) + ". " + choices.get(i).label())
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    /** The text without the lines that list just what the menu lists. */
    static String without(String text, List<Choice> choices) {
        var listed = choices.stream()
                .map(choice -> phrase("guide.item", choice.label()))
                .toList();
        return text.lines().filter(line -> !listed.contains(line)).collect(Collectors.joining("\n"));
    }
}
