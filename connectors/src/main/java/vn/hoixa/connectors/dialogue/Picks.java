package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands what is typed as one of the choices offered: by its words, its number or letter, or as a step of a guide. */
final class Picks {
    private final ChoiceNumber numbers = new ChoiceNumber();
    private final StepWords steps;

    Picks(StepWords steps) {
        this.steps = steps;
    }

    /**
     * @param says what is meant, as if it had been written; null where nothing offered is meant
     * @param reply what to say instead; null for nothing
     */
    record Pick(@Nullable String says, @Nullable Reply reply) {}

    /** What is picked; empty where the message is about something else. */
    Optional<Pick> of(String text, List<Choice> offered) {
        return offered.isEmpty()
                ? Optional.empty()
                : labelled(text, offered).or(() -> marked(text, offered)).or(() -> stepped(text, offered));
    }

    private static Optional<Pick> labelled(String text, List<Choice> offered) {
        var folded = VietnameseText.foldedWords(text);
        return offered.stream()
                .filter(choice -> !folded.isEmpty()
                        && (VietnameseText.foldedWords(choice.label()).equals(folded)
                                || VietnameseText.foldedWords(choice.says()).equals(folded)))
                .findFirst()
                .map(choice -> new Pick(choice.says(), null));
    }

    private Optional<Pick> marked(String text, List<Choice> offered) {
        return Marks.areNumbers(offered) ? numbered(text, offered) : lettered(text, offered);
    }

    private Optional<Pick> lettered(String text, List<Choice> offered) {
        return numbers.letterOf(text)
                .flatMap(letter -> offered.stream()
                        .filter(choice -> letter.equals(choice.mark()))
                        .findFirst())
                .map(choice -> new Pick(choice.says(), null));
    }

    private Optional<Pick> numbered(String text, List<Choice> offered) {
        var number = numbers.of(text);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int n = number.getAsInt();
        if (n >= 1 && n <= offered.size()) {
            return Optional.of(new Pick(offered.get(n - 1).says(), null));
        }
        var ask = offered.size() == 1 ? phrase("choose.one") : phrase("choose", offered.size());
        return Optional.of(new Pick(null, new Reply(ask, List.of(), offered)));
    }

    private Optional<Pick> stepped(String text, List<Choice> offered) {
        return steps.says(text, offered)
                .map(says -> says.isEmpty()
                        ? new Pick(null, new Reply(phrase("step.no-such"), List.of(), offered))
                        : new Pick(says, null));
    }
}
