package vn.hoixa.knowledge.guide;

/** A file that looks like a guide but does not keep its form; the message is Vietnamese, for the person who imports it. */
public class GuideFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GuideFormatException(String vietnameseMessage) {
        super(vietnameseMessage);
    }
}
