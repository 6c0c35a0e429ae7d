/**
 * Zalo Official Account: checks signatures, reads events, sends messages, keeps the tokens alive.
 * Only the wiring, the webhook's controller and the command for the administrator's consent use what is public here.
 */
@NullMarked
package vn.hoixa.connectors.zalo;

import org.jspecify.annotations.NullMarked;
