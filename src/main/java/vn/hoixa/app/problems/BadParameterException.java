package vn.hoixa.app.problems;

/** A parameter with a value that is not allowed. */
public class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadParameterException(String parameter) {
        super("Tham số “" + parameter + "” không hợp lệ.");
    }
}
