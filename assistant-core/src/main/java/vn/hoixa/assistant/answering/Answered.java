package vn.hoixa.assistant.answering;

import java.util.List;
import vn.hoixa.assistant.understanding.Context;

/**
 * An answer, what the conversation should remember of it, and how it came about.
 *
 * @param answer what to say
 * @param next what to remember
 * @param trace the steps taken, for those who look after the assistant; holds no personal data
 */
public record Answered(Answer answer, Context next, List<String> trace) {
    public Answered {
        trace = List.copyOf(trace);
    }
}
