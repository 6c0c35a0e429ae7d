package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.connectors.channel.Choice;

/**
 * A step of a guide, and how choices name it.
 *
 * @param guideId the guide
 * @param n the step among all of the guide, from 1
 */
record StepPlace(String guideId, int n) {
    private static final Pattern SAID = Pattern.compile("/(?:buoc|vuong|xong) ([a-z0-9-]+) (\\d{1,3})");

    /** Ends whatever is going on; among the choices of every step, and of nothing else. */
    static final String STOP = "/huy";

    /** Opens a guide. */
    static String open(String guideId) {
        return "/buoc " + guideId;
    }

    /** Shows this step. */
    String show() {
        return "/buoc " + guideId + " " + n;
    }

    /** Tells what helps where this step does not work. */
    String stuck() {
        return "/vuong " + guideId + " " + n;
    }

    /** Ends the way this step belongs to. */
    String done() {
        return "/xong " + guideId + " " + n;
    }

    StepPlace at(int other) {
        return new StepPlace(guideId, other);
    }

    /** Where somebody is who was offered these choices; empty where they do not belong to a step. */
    static Optional<StepPlace> of(List<Choice> offered) {
        var says = offered.stream().map(Choice::says).toList();
        if (!says.contains(STOP)) {
            return Optional.empty();
        }
        return says.stream()
                .filter(words -> words.startsWith("/vuong "))
                .findFirst()
                .or(() -> says.stream().findFirst())
                .flatMap(StepPlace::of);
    }

    private static Optional<StepPlace> of(String says) {
        var said = SAID.matcher(says);
        return said.matches()
                ? Optional.of(new StepPlace(said.group(1), Integer.parseInt(said.group(2))))
                : Optional.empty();
    }
}
