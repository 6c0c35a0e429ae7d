package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.connectors.channel.Choice;

/**
 * A step that somebody left to ask something else.
 *
 * @param place the step
 * @param questions how many questions were asked since
 */
record LeftStep(StepPlace place, int questions) {
    /** Who has asked more often has gone on to something else. */
    private static final int MOST_QUESTIONS = 3;

    private static final Pattern COUNTED = Pattern.compile("/buoc [a-z0-9-]+ \\d{1,3} (\\d)");

    /** The step to offer below the answer to one more question; empty where none was left, or long ago. */
    static Optional<LeftStep> afterQuestion(List<Choice> offered) {
        int asked = offered.stream()
                .map(choice -> COUNTED.matcher(choice.says()))
                .filter(counted -> counted.matches())
                .mapToInt(counted -> Integer.parseInt(counted.group(1)))
                .findFirst()
                .orElse(0);
        return asked >= MOST_QUESTIONS
                ? Optional.empty()
                : StepPlace.of(offered).or(() -> StepPlace.left(offered)).map(place -> new LeftStep(place, asked + 1));
    }

    /** Shows the step and remembers the questions. */
    String show() {
        return place.show() + " " + questions;
    }
}
