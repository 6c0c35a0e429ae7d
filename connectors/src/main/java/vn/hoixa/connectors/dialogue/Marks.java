package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoixa.connectors.channel.Choice;

/** What is typed to choose: numbers, or where the text has numbers of its own letters, or nothing below buttons. */
final class Marks {
    private static final int LETTERS = 26;

    private Marks() {}

    /** The choices below a text with numbers of its own. */
    static List<Choice> withoutNumbers(List<Choice> choices) {
        return choices.stream().map(choice -> choice.marked("")).toList();
    }

    /** Whether numbers mean the choices. */
    static boolean areNumbers(List<Choice> choices) {
        return choices.stream().allMatch(choice -> choice.mark() == null);
    }

    /** The choices as a channel shows them: where one has no number, none has. */
    static List<Choice> shown(List<Choice> choices, boolean buttons) {
        return areNumbers(choices)
                ? choices
                : IntStream.range(0, choices.size())
                        .mapToObj(i -> choices.get(i).marked(buttons ? "" : letter(i)))
                        .toList();
    }

    /** The mark of a choice in a menu. */
    static String of(List<Choice> choices, int i) {
        var mark = choices.get(i).mark();
        return mark == null ? Integer.toString(i + 1) : mark;
    }

    private static String letter(int i) {
        var last = Character.toString('A' + i % LETTERS);
        return i < LETTERS ? last : letter(i / LETTERS - 1) + last;
    }
}
