package vn.hoixa.connectors.zalo;

/** A consent that came to nothing. The message is Vietnamese and says what to do. */
public final class ZaloConsentException extends Exception {
    private static final long serialVersionUID = 1L;

    ZaloConsentException(String message) {
        super(message);
    }
}
