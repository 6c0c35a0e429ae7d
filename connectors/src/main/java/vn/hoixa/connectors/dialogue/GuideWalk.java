package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** Shows guides one step at a time, each step with where it comes from and where to go on. */
final class GuideWalk {
    private static final Pattern ARGUMENT = Pattern.compile("([a-z0-9-]+)(?: +(\\d{1,3})(?: +\\d)?)?");
    private static final String MARK = " [1]";
    private static final int TITLE = 40;

    private final Guides guides;
    private final GuideNotes notes;

    GuideWalk(Guides guides, GuideNotes notes) {
        this.guides = guides;
        this.notes = notes;
    }

    /**
     * What is said to a command about a guide.
     *
     * @param argument the guide's id and, where it is not opened from its beginning, the step
     */
    List<Reply> walk(Command.Kind kind, String argument) {
        var read = ARGUMENT.matcher(argument);
        var found = read.matches() ? guides.byId(read.group(1)) : Optional.<Guide>empty();
        if (found.isEmpty()) {
            return List.of(Reply.of(phrase("guide.gone")));
        }
        var guide = found.get();
        if (guide.steps().isEmpty()) {
            return List.of(new Reply(guide.answer().text() + MARK, notes.whole(guide), List.of()));
        }
        if (read.group(2) == null) {
            return kind == Command.Kind.STUCK ? List.of(stuck(guide)) : open(guide);
        }
        int n = Integer.parseInt(read.group(2));
        if (n < 1 || n > guide.steps().size()) {
            return List.of(outside(guide));
        }
        var place = new StepPlace(guide.id(), n);
        return List.of(
                switch (kind) {
                    case STUCK -> stuck(guide, place);
                    case DONE -> done(guide, place);
                    default -> step(guide, place);
                });
    }

    /** What is needed and what to beware of, then the first step, or the ways to choose from. */
    private List<Reply> open(Guide guide) {
        var before = before(guide);
        var ways = GuideParts.ways(guide);
        if (ways.size() > 1) {
            var ask = before.isEmpty() ? phrase("guide.ways", guide.title()) : phrase("guide.which");
            var text = before.isEmpty() ? ask + MARK : guide.title() + MARK + before + "\n\n" + ask;
            return List.of(new Reply(text, notes.whole(guide), ways));
        }
        var first = step(guide, new StepPlace(guide.id(), 1));
        return before.isEmpty() ? List.of(first) : List.of(Reply.of(guide.title() + before), first);
    }

    private static String before(Guide guide) {
        return Stream.of(PartKind.CONDITIONS, PartKind.WARNINGS)
                .flatMap(kind -> guide.partsOf(kind).stream())
                .map(part -> "\n\n" + phrase("guide.part", part.title()) + "\n" + GuideParts.bullets(part.items()))
                .collect(Collectors.joining());
    }

    private Reply step(Guide guide, StepPlace place) {
        var step = guide.steps().get(place.n() - 1);
        var title = GuideParts.ways(guide).size() == 1 ? guide.title() : GuideParts.name(step.way());
        var text = new StringBuilder(phrase("step.head", step.number(), step.of(), title))
                .append("\n\n")
                .append(step.text())
                .append(MARK);
        var choices = new ArrayList<Choice>();
        choices.add(onward(guide, place));
        if (step.number() > 1) {
            choices.add(new Choice(phrase("step.back"), place.at(place.n() - 1).show()));
        }
        choices.add(new Choice(phrase("step.stuck"), place.stuck()));
        choices.add(stop());
        if (step.last()) {
            text.append("\n\n").append(phrase("step.last"));
        }
        return new Reply(text.toString(), notes.step(guide, place.n()), choices);
    }

    private static Choice onward(Guide guide, StepPlace place) {
        return guide.steps().get(place.n() - 1).last()
                ? new Choice(phrase("step.done"), place.done())
                : new Choice(phrase("step.next"), place.at(place.n() + 1).show());
    }

    /** The way back to a step from somewhere else; empty where it is no longer there. */
    Optional<Choice> back(LeftStep left) {
        int n = left.place().n();
        return guides.byId(left.place().guideId())
                .filter(guide -> n >= 1 && n <= guide.steps().size())
                .map(guide -> new Choice(
                        phrase("step.return", guide.steps().get(n - 1).number(), Shortened.to(guide.title(), TITLE)),
                        left.show()));
    }

    private static Choice again(Guide guide, StepPlace place) {
        int number = guide.steps().get(place.n() - 1).number();
        return new Choice(phrase("step.again", number), place.show());
    }

    private static Choice stop() {
        return new Choice(phrase("step.stop"), StepPlace.STOP);
    }

    private Reply stuck(Guide guide, StepPlace place) {
        var where = " " + phrase("stuck.step", guide.steps().get(place.n() - 1).number());
        return stuck(guide, where, List.of(again(guide, place), onward(guide, place), stop()));
    }

    private Reply stuck(Guide guide) {
        return stuck(guide, "", List.of(new Choice(phrase("guide.open"), StepPlace.open(guide.id()))));
    }

    /** The guide's own problems, and whom to ask. */
    private Reply stuck(Guide guide, String where, List<Choice> choices) {
        var problems = GuideParts.items(guide, PartKind.PROBLEMS);
        var text = new StringBuilder(
                problems.isEmpty()
                        ? phrase("stuck.none", where)
                        : phrase("stuck.try", where) + "\n" + GuideParts.bullets(problems));
        var asked = GuideParts.items(guide, PartKind.HOTLINE);
        if (!asked.isEmpty()) {
            text.append("\n\n").append(phrase("stuck.ask")).append('\n').append(GuideParts.bullets(asked));
        }
        boolean cites = !problems.isEmpty() || !asked.isEmpty();
        return new Reply(cites ? text + MARK : text.toString(), cites ? notes.whole(guide) : List.of(), choices);
    }

    /** A closing word with whom to ask, and the guide's other ways. */
    private Reply done(Guide guide, StepPlace place) {
        var text = new StringBuilder(phrase("done"));
        var asked = GuideParts.items(guide, PartKind.HOTLINE);
        if (!asked.isEmpty()) {
            text.append("\n\n")
                    .append(phrase("done.ask"))
                    .append('\n')
                    .append(GuideParts.bullets(asked))
                    .append(MARK);
        }
        var here = GuideParts.name(guide.steps().get(place.n() - 1).way());
        var others = GuideParts.ways(guide).stream()
                .filter(way -> !way.label().equals(here))
                .toList();
        if (!others.isEmpty()) {
            text.append("\n\n").append(phrase("done.ways"));
        }
        return new Reply(text.toString(), asked.isEmpty() ? List.of() : notes.whole(guide), others);
    }

    private static Reply outside(Guide guide) {
        var open = new Choice(phrase("guide.open"), StepPlace.open(guide.id()));
        return new Reply(phrase("guide.no-step", guide.steps().size()), List.of(), List.of(open));
    }
}
