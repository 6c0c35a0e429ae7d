package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.text.VietnameseText;

/** Makes a reply of an answer: short footnotes, suggestions as choices, and the way into its guide. */
final class AnswerReply {
    private static final String BULLET = "• ";

    private final Footnotes footnotes;
    private final Guides guides;
    private final StepWords words;

    AnswerReply(Footnotes footnotes, Guides guides, StepWords words) {
        this.footnotes = footnotes;
        this.guides = guides;
        this.words = words;
    }

    /** @param back the way back to a step that the question interrupted */
    Reply of(Answer answer, Optional<Choice> back) {
        var text = walkable(answer)
                .map(guide -> LongSteps.leftOut(answer.text(), guide))
                .orElse(answer.text());
        var cited = footnotes.of(text, Footnotes.cited(text, answer.citations()));
        var choices = answer.status() == Answer.Status.CLARIFY ? named(answer) : suggested(answer);
        StepPlace.left(back.stream().toList())
                .map(StepPlace::guideId)
                .ifPresent(id -> choices.removeIf(choice -> choice.says().equals(StepPlace.open(id))));
        back.ifPresent(choices::add);
        return new Reply(
                cited.text(),
                cited.notes(),
                NumberedList.isIn(cited.text(), answer) ? Marks.withoutNumbers(choices) : choices);
    }

    /** A question that lists what it asks about offers it in these words. */
    private static List<Choice> named(Answer answer) {
        var listed = answer.text()
                .lines()
                .filter(line -> line.startsWith(BULLET))
                .map(line -> line.substring(BULLET.length()).strip())
                .toList();
        var suggestions = answer.suggestions();
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < suggestions.size(); i++) {
            var says = suggestions.get(i);
            boolean same = listed.size() == suggestions.size() && says.contains(listed.get(i));
            choices.add(new Choice(same ? listed.get(i) : says, says));
        }
        return choices;
    }

    private List<Choice> suggested(Answer answer) {
        var choices = new ArrayList<Choice>();
        answer.suggestions().forEach(suggestion -> choices.add(Choice.of(suggestion)));
        walkable(answer).ifPresent(guide -> {
            var open = new Choice(phrase("guide.open"), StepPlace.open(guide.id()));
            var label = VietnameseText.foldedWords(open.label());
            choices.removeIf(choice -> words.leadOn(choice.label())
                    || VietnameseText.foldedWords(choice.label()).equals(label));
            choices.addFirst(open);
        });
        return choices;
    }

    /** The guide of an answer, where it has steps to walk through; the answer's own ways to its steps are then one too many. */
    private Optional<Guide> walkable(Answer answer) {
        return Optional.ofNullable(answer.guideId())
                .flatMap(guides::byId)
                .filter(guide -> !guide.steps().isEmpty());
    }
}
