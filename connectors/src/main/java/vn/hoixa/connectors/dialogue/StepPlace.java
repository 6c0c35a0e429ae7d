package vn.hoixa.connectors.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.connectors.channel.Choice;

/**
 * A step of a guide, and how choices name it.
 *
 * @param guideId the guide
 * @param n the step among all of the guide, from 1
 */
record StepPlace(String guideId, int n) {
    private static final Pattern SAID = Pattern.compile("/(?:buoc|vuong|xong) ([a-z0-9-]+) (\\d{1,3})(?: \\d)?");

    private static final Pattern OPEN = Pattern.compile("/buoc ([a-z0-9-]+)");

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

    /** Where the way back among these choices leads, the only step they name; empty where there is none. */
    static Optional<StepPlace> left(List<Choice> offered) {
        var steps = all(offered);
        return steps.size() == 1 ? Optional.of(steps.getFirst()) : Optional.empty();
    }

    /** All steps that these choices show. */
    static List<StepPlace> all(List<Choice> offered) {
        return offered.stream().flatMap(choice -> of(choice.says()).stream()).toList();
    }

    /** The guide that one of these choices opens; empty where none does. */
    static Optional<String> opened(List<Choice> offered) {
        return offered.stream()
                .map(choice -> OPEN.matcher(choice.says()))
                .filter(Matcher::matches)
                .map(open -> open.group(1))
                .findFirst();
    }

    /** Tells what helps with a guide, whatever the step. */
    static String stuck(String guideId) {
        return "/vuong " + guideId;
    }

    private static Optional<StepPlace> of(String says) {
        var said = SAID.matcher(says);
        return said.matches()
                ? Optional.of(new StepPlace(said.group(1), Integer.parseInt(said.group(2))))
                : Optional.empty();
    }
}
