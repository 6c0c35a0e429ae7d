package vn.hoixa.connectors.zalo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of an app.
 *
 * @param version rises with each new pair; 0 before the first
 * @param pair null where there is none, or none that can be decrypted
 * @param seedHash of the seed that was tried last; "" where none was
 * @param problem why there are no new tokens, in Vietnamese; null when all is well
 * @param problemAt when that was last seen; null without a problem
 */
record StoredTokens(
        long version,
        @Nullable TokenPair pair,
        String seedHash,
        @Nullable String problem,
        @Nullable Instant problemAt) {
    static final StoredTokens NONE = new StoredTokens(0, null, "", null, null);

    /** Whether there is a pair which the app's present secret does not open. */
    boolean isUnreadable() {
        return version > 0 && pair == null;
    }
}
