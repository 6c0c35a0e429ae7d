package vn.hoixa.connectors.zalo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the tokens gave.
 *
 * @param pair one to send with; null where there is none
 * @param problem why there is none, in Vietnamese; "" otherwise
 * @param pause how long to wait before it is worth another look
 */
record Found(@Nullable TokenPair pair, String problem, Duration pause) {
    static Found of(TokenPair pair) {
        return new Found(pair, "", Duration.ZERO);
    }

    static Found nothing(String problem, Duration pause) {
        return new Found(null, problem, pause);
    }

    TokenPair orThrow() throws ZaloTokenException {
        if (pair == null) {
            throw new ZaloTokenException(problem, pause);
        }
        return pair;
    }
}
