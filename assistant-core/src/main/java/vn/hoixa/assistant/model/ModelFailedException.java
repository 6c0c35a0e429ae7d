package vn.hoixa.assistant.model;

/** The language model gave no whole answer: an error, too slow, interrupted. */
public final class ModelFailedException extends Exception {
    private static final long serialVersionUID = 1;

    ModelFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    ModelFailedException(String message) {
        super(message);
    }
}
