package vn.hoixa.assistant.evaluation;

/** How an answer compares with the gold. */
public enum Verdict {
    RIGHT,
    /** Answered, but not what the gold says. */
    WRONG,
    /** Refused or asked back, though there is an answer. */
    MISSED,
    /** Answered, though there is no answer. */
    INVENTED,
    /** The question could not be asked at all. */
    ERROR
}
