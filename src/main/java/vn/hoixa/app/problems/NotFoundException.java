package vn.hoixa.app.problems;

/** Something asked for by its id that is not there; the message is Vietnamese. */
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String vietnameseReason) {
        super(vietnameseReason);
    }
}
