/**
 * Telegram: reads updates, sends messages, polls or takes webhooks.
 * Only the wiring and the webhook's controller use what is public here.
 */
@NullMarked
package vn.hoixa.connectors.telegram;

import org.jspecify.annotations.NullMarked;
