package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands what is typed below a step, or where a guide may be opened, as one of the choices: "tiếp", "bước 3 không được". */
final class StepWords {
    private static final Pattern STEP =
            Pattern.compile("(?:xem lai |quay lai |ve )?buoc (?:so |thu )?(\\d{1,3})(?: (.+))?");
    private static final Set<String> ONWARD = Set.of("step.next", "step.done");
    private static final Set<String> RETURN = Set.of("step.back", "step.again");

    private final WordTable table = new WordTable("step-words.txt");
    private final ChatWords chatWords = new ChatWords();
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
        var folded = VietnameseText.foldedWords(text);
        var walking = StepPlace.of(offered);
        if (walking.isPresent()) {
            return walking.flatMap(place ->
                    numbered(folded, place).or(() -> meaning(folded).map(said -> within(said, place, offered))));
        }
        var named = StepPlace.all(offered);
        if (named.size() > 1) {
            return STEP.matcher(folded).matches()
                    ? Optional.of("")
                    : meaning(folded).map(said -> amongWays(said, named.getFirst()));
        }
        if (named.size() == 1) {
            var place = named.getFirst();
            return numbered(folded, place).or(() -> meaning(folded).flatMap(said -> back(said, place, offered)));
        }
        return StepPlace.opened(offered)
                .flatMap(id -> numbered(folded, id).or(() -> meaning(folded).flatMap(said -> opening(said, id))));
    }

    /** Whether these words would lead from step to step. */
    boolean leadOn(String words) {
        return meaning(VietnameseText.foldedWords(words)).isPresent();
    }

    private Optional<String> meaning(String folded) {
        return chatWords.meaning(table, folded);
    }

    private static String within(String meaning, StepPlace place, List<Choice> offered) {
        if (meaning.equals("step.again")) {
            return place.show();
        }
        var says = offered.stream().map(Choice::says).toList();
        if (meaning.equals("step.stuck")) {
            return place.stuck();
        }
        if (ONWARD.contains(meaning)) {
            return says.stream()
                    .filter(words -> words.equals(place.at(place.n() + 1).show()) || words.equals(place.done()))
                    .findFirst()
                    .orElse("");
        }
        boolean stuck = !says.contains(place.stuck());
        var before = stuck ? place : place.at(place.n() - 1);
        return says.contains(before.show()) ? before.show() : "";
    }

    private static String amongWays(String meaning, StepPlace first) {
        return switch (meaning) {
            case "step.next" -> first.show();
            case "step.stuck" -> StepPlace.stuck(first.guideId());
            default -> "";
        };
    }

    /** Beside another guide that may be opened, only words for going back say which of both is meant. */
    private static Optional<String> back(String meaning, StepPlace place, List<Choice> offered) {
        if (RETURN.contains(meaning)) {
            return Optional.of(place.show());
        }
        boolean two = StepPlace.opened(offered).isPresent();
        return switch (meaning) {
            case "step.next" -> Optional.of(two ? "" : place.show());
            case "step.stuck" -> Optional.of(two ? "" : place.stuck());
            default -> Optional.empty();
        };
    }

    private static Optional<String> opening(String meaning, String guideId) {
        return switch (meaning) {
            case "step.next" -> Optional.of(StepPlace.open(guideId));
            case "step.stuck" -> Optional.of(StepPlace.stuck(guideId));
            default -> Optional.empty();
        };
    }

    /** "bước 3" of the way that is being shown, or what helps there. */
    private Optional<String> numbered(String folded, StepPlace place) {
        return guides.byId(place.guideId())
                .filter(guide -> place.n() >= 1 && place.n() <= guide.steps().size())
                .map(guide -> guide.steps().get(place.n() - 1))
                .flatMap(here -> named(folded, place.at(place.n() - here.number()), here.of()));
    }

    /** "bước 3" of a guide with only one way. */
    private Optional<String> numbered(String folded, String guideId) {
        return guides.byId(guideId)
                .filter(guide -> GuideParts.ways(guide).size() == 1)
                .map(Guide::steps)
                .flatMap(steps -> named(folded, new StepPlace(guideId, 0), steps.size()));
    }

    private Optional<String> named(String folded, StepPlace before, int steps) {
        var named = STEP.matcher(folded);
        if (!named.matches()) {
            return Optional.empty();
        }
        var rest = named.group(2);
        boolean stuck = rest != null && meaning(rest).equals(Optional.of("step.stuck"));
        if (rest != null && !stuck) {
            return Optional.empty();
        }
        int number = Integer.parseInt(named.group(1));
        if (number < 1 || number > steps) {
            return Optional.of("");
        }
        var there = before.at(before.n() + number);
        return Optional.of(stuck ? there.stuck() : there.show());
    }
}
