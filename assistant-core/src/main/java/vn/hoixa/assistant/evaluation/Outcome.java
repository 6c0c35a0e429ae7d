package vn.hoixa.assistant.evaluation;

import java.util.List;
import vn.hoixa.assistant.answering.Answer;

/**
 * A gold question asked.
 *
 * @param question the question with its gold
 * @param answer what was said
 * @param trace how the answer came about
 * @param verdict how it compares
 * @param cited whether a citation points into the lines, or the guide, that hold the answer
 * @param tookMillis how long the question itself took, its context not counted
 */
public record Outcome(
        GoldQuestion question, Answer answer, List<String> trace, Verdict verdict, boolean cited, double tookMillis) {
    public Outcome {
        trace = List.copyOf(trace);
    }

    /** Whether somebody should look at it: it is not right, or right without the right citation. */
    public boolean failed() {
        return verdict != Verdict.RIGHT || question.answerable() && !cited;
    }
}
