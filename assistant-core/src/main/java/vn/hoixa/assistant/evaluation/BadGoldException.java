package vn.hoixa.assistant.evaluation;

/** A line that is no gold question. */
public final class BadGoldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    BadGoldException(int line, Throwable cause) {
        super("line " + line + " is no gold question", cause);
        this.line = line;
    }

    /** The line's number, from 1. */
    public int line() {
        return line;
    }
}
