package vn.hoixa.assistant.evaluation;

import java.util.List;

/** The step of a trace that decided an answer: for a failed question, the step that lost it. */
public final class LostStep {
    private static final String STATUS = "status ";
    private static final String UNDERSTOOD = "intent ";
    private static final String WEIGHED = "guide coverage ";

    private LostStep() {}

    /** The deciding step in the trace's own words; "" where no step had an answer. */
    public static String of(List<String> trace) {
        return trace.stream()
                .filter(step -> !step.startsWith(STATUS) && !step.startsWith(UNDERSTOOD) && !step.startsWith(WEIGHED))
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** What was understood, in the trace's own words; "" where the trace does not say it. */
    public static String understood(List<String> trace) {
        return trace.stream()
                .filter(step -> step.startsWith(UNDERSTOOD))
                .findFirst()
                .orElse("");
    }
}
