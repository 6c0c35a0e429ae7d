package vn.hoixa.knowledge.reading;

import java.io.IOException;

/** The reading was stopped from outside, as a program that ends is; it says nothing of the file. */
public class ReadingStoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    public ReadingStoppedException(Throwable cause) {
        super("reading was stopped", cause);
    }
}
