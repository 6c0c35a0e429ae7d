package vn.hoixa.assistant.verified;

/** A reply that cannot be taken; the message is Vietnamese and for the official. */
public final class BadReplyException extends Exception {
    private static final long serialVersionUID = 1L;

    BadReplyException(String vietnameseReason) {
        super(vietnameseReason);
    }
}
