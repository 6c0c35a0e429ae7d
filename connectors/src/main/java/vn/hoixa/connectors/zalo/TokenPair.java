package vn.hoixa.connectors.zalo;

import java.time.Instant;

/**
 * What Zalo gives for a consent or a refresh token.
 *
 * @param access opens the API
 * @param refresh gets the next pair, once
 * @param accessUntil when the first ends
 * @param obtained when the pair was asked for
 * @param refreshUntil when the second ends
 */
record TokenPair(String access, String refresh, Instant accessUntil, Instant obtained, Instant refreshUntil) {
    /** Whether the access token is still good at a moment, as far as can be told, and not the one that was refused. */
    boolean isGood(Instant moment, String refused) {
        return accessUntil.isAfter(moment) && !access.equals(refused);
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "TokenPair[accessUntil=" + accessUntil + ", refreshUntil=" + refreshUntil + "]";
    }
}
