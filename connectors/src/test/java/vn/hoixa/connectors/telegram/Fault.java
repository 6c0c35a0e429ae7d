package vn.hoixa.connectors.telegram;

/** What the imitated Telegram may do to a call. */
public enum Fault {
    NONE,
    /** Closes the connection without having done anything. */
    RESET_BEFORE,
    /** Answers 503 without having done anything. */
    SERVER_ERROR,
    /** Answers 429 with retry_after 1 without having done anything. */
    TOO_MANY,
    /** Does what was asked and closes the connection without an answer. */
    ANSWER_CUT,
    /** Does what was asked and answers late. */
    SLOW
}
