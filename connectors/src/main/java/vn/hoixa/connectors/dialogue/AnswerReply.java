package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.text.VietnameseText;

/** Makes a reply of an answer: short footnotes, suggestions as choices, and the way into its guide. */
final class AnswerReply {
    private static final String BULLET = "• ";

    private final Footnotes footnotes;
    private final Guides guides;

    AnswerReply(Footnotes footnotes, Guides guides) {
        this.footnotes = footnotes;
        this.guides = guides;
    }

    Reply of(Answer answer) {
        var cited = footnotes.of(answer.text(), answer.citations());
        var choices = answer.status() == Answer.Status.CLARIFY ? named(answer) : suggested(answer);
        return new Reply(cited.text(), cited.notes(), choices);
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
        var guideId = answer.guideId();
        if (guideId != null
                && guides.byId(guideId)
                        .filter(guide -> !guide.steps().isEmpty())
                        .isPresent()) {
            var open = new Choice(phrase("guide.open"), StepPlace.open(guideId));
            var label = VietnameseText.foldedWords(open.label());
            choices.removeIf(
                    choice -> VietnameseText.foldedWords(choice.label()).equals(label));
            choices.addFirst(open);
        }
        return choices;
    }
}
