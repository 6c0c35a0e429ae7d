package vn.hoixa.app.questions;

import java.time.Duration;

/** An address asked more often than it may. */
public class TooManyQuestionsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    TooManyQuestionsException(Duration wait) {
        super("too many questions");
        this.retryAfterSeconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    /** After how many whole seconds the next question is allowed, at least 1. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
