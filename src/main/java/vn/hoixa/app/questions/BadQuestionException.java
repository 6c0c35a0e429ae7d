package vn.hoixa.app.questions;

/** Something that cannot be asked; the message is Vietnamese and for the person who asked. */
public class BadQuestionException extends Exception {
    private static final long serialVersionUID = 1L;

    BadQuestionException(String vietnameseReason) {
        super(vietnameseReason);
    }
}
