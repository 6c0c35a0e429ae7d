/**
 * Inbox and outbox in PostgreSQL: stored before acknowledged, processed in order for each chat, sent once, retried.
 * The adapters use {@link vn.hoixa.connectors.delivery.Inbox}, {@link vn.hoixa.connectors.delivery.Leases} and
 * {@link vn.hoixa.connectors.delivery.Backoff}; the wiring {@link vn.hoixa.connectors.delivery.Delivery}.
 */
@NullMarked
package vn.hoixa.connectors.delivery;

import org.jspecify.annotations.NullMarked;
