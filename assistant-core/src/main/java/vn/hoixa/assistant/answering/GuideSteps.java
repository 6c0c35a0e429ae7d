package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Move;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.search.EntryKind;

/** Goes through the steps of a guide: on, back, or to one that does not work. */
final class GuideSteps {
    private static final int AT_ONCE = 3;
    private static final int PROBLEMS = 2;

    private final Sources sources;
    private final Phrases phrases;
    private final String documentId;
    private final Guide guide;
    private final List<Guide.Item> steps;

    GuideSteps(Sources sources, Phrases phrases, String documentId, Guide guide) {
        this.sources = sources;
        this.phrases = phrases;
        this.documentId = documentId;
        this.guide = guide;
        this.steps = items(Guide.PartKind.STEPS);
    }

    /** Empty for a guide without steps. */
    Optional<Answer> answer(Understood question, Move move) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        int shown = Objects.requireNonNullElse(question.previous().shown(), 0);
        return Optional.of(
                switch (move.kind()) {
                    case NEXT -> from(shown);
                    case BACK -> from(Math.max(0, shown - 2 * AT_ONCE));
                    default -> step(question, move.number() < 0 ? steps.size() : move.number());
                });
    }

    private Answer from(int first) {
        var draft = draft();
        if (first >= steps.size()) {
            draft.line(phrases.get("guide.last"));
            items(Guide.PartKind.HOTLINE).stream().limit(1).forEach(item -> say(draft, item, ""));
            return draft.shown(steps.size()).toAnswer(Answer.Status.ANSWERED);
        }
        int to = Math.min(first + AT_ONCE, steps.size());
        for (int i = first; i < to; i++) {
            say(draft, steps.get(i), (i + 1) + ". ");
        }
        if (to < steps.size()) {
            draft.line(phrases.get("guide.more", steps.size() - to)).suggest(phrases.get("suggest.next"));
        } else {
            draft.line(phrases.get("guide.last"));
        }
        return (first > 0 ? draft.suggest(phrases.get("suggest.back")) : draft)
                .shown(to)
                .toAnswer(Answer.Status.ANSWERED);
    }

    /** One step again, and what helps where it does not work. */
    private Answer step(Understood question, int number) {
        var draft = draft();
        if (number < 1 || number > steps.size()) {
            return draft.line(phrases.get("guide.no-step", steps.size())).toAnswer(Answer.Status.ANSWERED);
        }
        var step = steps.get(number - 1);
        say(draft, step, number + ". ");
        var problems = items(Guide.PartKind.PROBLEMS);
        var words = step.text() + " " + question.expanded();
        sources.find(words, EntryKind.GUIDE_ITEM, documentId, problems.size() + steps.size()).stream()
                .flatMap(hit -> problems.stream().filter(item -> item.lines().equals(hit.lines())))
                .limit(PROBLEMS)
                .forEach(item -> say(draft, item, "• "));
        items(Guide.PartKind.HOTLINE).stream()
                .limit(1)
                .forEach(item -> draft.line(phrases.get("guide.stuck", item.text() + " [" + cite(draft, item) + "]")));
        return draft.shown(number)
                .suggest(phrases.get("suggest.next"))
                .suggest(phrases.get("suggest.back"))
                .toAnswer(Answer.Status.ANSWERED);
    }

    private Draft draft() {
        return new Draft(Intent.GUIDE, sources).guide(guide.id());
    }

    private List<Guide.Item> items(Guide.PartKind kind) {
        var found = new ArrayList<Guide.Item>();
        for (var part : guide.parts()) {
            boolean firstSteps = kind == Guide.PartKind.STEPS && !found.isEmpty();
            if (part.kind() == kind && !firstSteps) {
                found.addAll(part.items());
            }
        }
        return List.copyOf(found);
    }

    private void say(Draft draft, Guide.Item item, String mark) {
        draft.line(mark + item.text() + " [" + cite(draft, item) + "]");
    }

    private int cite(Draft draft, Guide.Item item) {
        return draft.cite(documentId, "", item.lines(), item.text());
    }
}
