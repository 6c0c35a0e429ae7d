package vn.hoixa.connectors.zalo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the tokens stand.
 *
 * @param stored whether there are any that can be used
 * @param accessUntil when the access token ends; null without one
 * @param refreshUntil when consent must be given anew unless tokens were refreshed before; null without one
 * @param problem why there are no new tokens, in Vietnamese; null when all is well
 */
public record TokenState(
        boolean stored,
        @Nullable Instant accessUntil,
        @Nullable Instant refreshUntil,
        @Nullable String problem) {}
