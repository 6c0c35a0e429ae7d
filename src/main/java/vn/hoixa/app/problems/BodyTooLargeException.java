package vn.hoixa.app.problems;

import java.io.IOException;

/** A request body that went on past the limit. */
class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("body too large");
    }
}
