package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.assistant.verified.VerifiedAnswer;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Gives the answer that an official wrote to a question of the same meaning, in his own words. */
final class VerifiedAnswerer implements Answerer {
    private static final String ID = "tra-loi-";
    private static final String PAGE = "/tra-loi/";

    private final VerifiedAnswers answers;
    private final Phrases phrases;

    VerifiedAnswerer(VerifiedAnswers answers, Phrases phrases) {
        this.answers = answers;
        this.phrases = phrases;
    }

    /** No passage and no other intent: nothing may reword what an official wrote. */
    @Override
    public Optional<Answer> answer(Understood question) {
        return answers.find(List.of(question.typed(), question.expanded()))
                .map(answer -> new Answer(
                        Answer.Status.ANSWERED,
                        Intent.OTHER,
                        answer.answer() + " [1]",
                        List.of(citation(answer)),
                        List.of(),
                        List.of(),
                        null));
    }

    private Citation citation(VerifiedAnswer answer) {
        var called = phrases.get("verified.source", answer.by(), TaskWords.date(answer.answeredOn()));
        return new Citation(
                1,
                ID + answer.id(),
                called,
                called,
                null,
                "",
                null,
                1,
                (int) answer.answer().lines().count(),
                answer.answer(),
                PAGE + answer.id());
    }
}
