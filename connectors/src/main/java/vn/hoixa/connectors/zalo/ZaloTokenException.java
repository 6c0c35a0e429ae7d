package vn.hoixa.connectors.zalo;

import java.time.Duration;

/** There is no access token to send with. */
final class ZaloTokenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    ZaloTokenException(String problem, Duration pause) {
        super(problem);
        this.pause = pause;
    }

    /** Why, in Vietnamese, for officials. */
    String problem() {
        return String.valueOf(getMessage());
    }

    /** How long to wait before it is worth another try. */
    Duration pause() {
        return pause;
    }
}
