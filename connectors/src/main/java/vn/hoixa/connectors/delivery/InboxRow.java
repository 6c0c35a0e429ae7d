package vn.hoixa.connectors.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An update that waits.
 *
 * @param id its number
 * @param body the raw update
 * @param attempts how often answering it failed
 * @param notBefore when it may be tried again; null for at once
 */
record InboxRow(
        long id, String body, int attempts, @Nullable Instant notBefore) {}
