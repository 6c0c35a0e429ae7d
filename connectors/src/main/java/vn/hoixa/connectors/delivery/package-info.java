/**
 * Inbox and outbox in PostgreSQL: stored before acknowledged, processed in order for each chat, sent once, retried.
 * The adapters use {@link vn.hoixa.connectors.delivery.Inbox} and {@link vn.hoixa.connectors.delivery.Leases}.
 */
@NullMarked
package vn.hoixa.connectors.delivery;

import org.jspecify.annotations.NullMarked;
