package vn.hoixa.app;

/**
 * Something the person who runs the program must hear and can mend. The message is Vietnamese and says what to do; it is
 * printed without a stack trace.
 */
public class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public UserProblem(int exitCode, String vietnameseMessage) {
        this(exitCode, vietnameseMessage, null);
    }

    public UserProblem(int exitCode, String vietnameseMessage, @org.jspecify.annotations.Nullable Throwable cause) {
        super(vietnameseMessage, cause);
        this.exitCode = exitCode;
    }

    /** What the program ends with: see {@link ExitCodes}. */
    public int exitCode() {
        return exitCode;
    }

    /** The message, never null. */
    public String vietnamese() {
        return java.util.Objects.requireNonNullElse(getMessage(), "");
    }
}
