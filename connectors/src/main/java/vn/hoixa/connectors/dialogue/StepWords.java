package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands what is typed below a step of a guide as one of its choices: {@code step-words.txt} and "bước 3 không được". */
final class StepWords {
    private static final Pattern STEP = Pattern.compile("buoc (?:so |thu )?(\\d{1,3})(?: (.+))?");

    private final WordTable table = new WordTable("step-words.txt");
    private final Guides guides;

    StepWords(Guides guides) {
        this.guides = guides;
    }

    /**
     * What is meant, as a choice would say it; "" for a step that is not offered here.
     *
     * @param text what was typed
     * @param offered the choices below the last message
     * @return empty where no guide is being shown, or something else is meant
     */
    Optional<String> says(String text, List<Choice> offered) {
        return StepPlace.of(offered).flatMap(place -> {
            var folded = VietnameseText.foldedWords(text);
            return numbered(folded, place)
                    .or(() -> table.meaning(folded).map(meaning -> offered(meaning, place, offered)));
        });
    }

    private static String offered(String meaning, StepPlace place, List<Choice> offered) {
        var labels =
                meaning.equals("step.next") ? Set.of(phrase(meaning), phrase("step.done")) : Set.of(phrase(meaning));
        return offered.stream()
                .filter(choice -> labels.contains(choice.label())
                        || meaning.equals("step.back") && choice.says().equals(place.show()))
                .map(Choice::says)
                .findFirst()
                .orElse("");
    }

    /** "bước 3" of the way that is being shown, or what helps there. */
    private Optional<String> numbered(String folded, StepPlace place) {
        var named = STEP.matcher(folded);
        if (!named.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(named.group(1));
        var rest = named.group(2);
        boolean stuck = rest != null && table.meaning(rest).equals(Optional.of("step.stuck"));
        if (rest != null && !stuck) {
            return Optional.empty();
        }
        return guides.byId(place.guideId())
                .filter(guide -> place.n() >= 1 && place.n() <= guide.steps().size())
                .map(guide -> guide.steps().get(place.n() - 1))
                .map(here -> {
                    if (number < 1 || number > here.of()) {
                        return "";
                    }
                    var there = place.at(place.n() - here.number() + number);
                    return stuck ? there.stuck() : there.show();
                });
    }
}
