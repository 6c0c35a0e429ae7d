package vn.hoixa.knowledge.guide;

/** A guide whose form is wrong; the message is Vietnamese, for its author, and begins with the line. */
public class GuideFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line the line of the file that is wrong, from 1
     * @param vietnameseReason what is wrong there and what is expected
     */
    public GuideFormatException(int line, String vietnameseReason) {
        super("Dòng " + line + ": " + vietnameseReason);
        this.line = line;
    }

    /** The line of the file that is wrong, from 1. */
    public int line() {
        return line;
    }
}
