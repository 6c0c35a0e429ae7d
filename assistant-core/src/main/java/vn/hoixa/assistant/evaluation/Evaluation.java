package vn.hoixa.assistant.evaluation;

import java.util.List;
import java.util.Map;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.conversation.Rehearsal;
import vn.hoixa.assistant.understanding.Intent;

/** Asks gold questions, each in a conversation of its own after its context, and judges the answers. */
public final class Evaluation {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Rehearsal rehearsal;
    private final Judge judge;

    /**
     * @param rehearsal answers as the assistant does and stores nothing
     * @param sources the plan's file by its key in the gold questions; a key without a file is a guide's id
     */
    public Evaluation(Rehearsal rehearsal, Map<String, String> sources) {
        this.rehearsal = rehearsal;
        this.judge = new Judge(sources);
    }

    /** How a question came out; never throws for a question that the assistant cannot take. */
    public Outcome ask(GoldQuestion question) {
        long started = System.nanoTime();
        try {
            var conversation = rehearsal.conversation();
            question.context().forEach(conversation::ask);
            started = System.nanoTime();
            var said = conversation.ask(question.question());
            double took = (System.nanoTime() - started) / NANOS_PER_MILLI;
            return new Outcome(
                    question,
                    said.answer(),
                    said.trace(),
                    judge.verdict(question, said.answer()),
                    judge.cited(question, said.answer()),
                    took);
        } catch (RuntimeException e) {
            // The edge: one broken question must not lose the figures of the others.
            return error(question, e, (System.nanoTime() - started) / NANOS_PER_MILLI);
        }
    }

    private static Outcome error(GoldQuestion question, RuntimeException thrown, double took) {
        var nothing = new Answer(
                Answer.Status.NO_ANSWER, Intent.OTHER, thrown.toString(), List.of(), List.of(), List.of(), null);
        return new Outcome(question, nothing, List.of("error " + thrown), Verdict.ERROR, false, took);
    }
}
