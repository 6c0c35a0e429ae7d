package vn.hoixa.knowledge.reading;

/** A file that cannot be read; the message is Vietnamese and says why, for the person who imports it. */
public class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String vietnameseReason) {
        super(vietnameseReason);
    }

    public UnreadableFileException(String vietnameseReason, Throwable cause) {
        super(vietnameseReason, cause);
    }
}
