/**
 * The whole program between imitated messengers and a real PostgreSQL, killed and cut off while people write: counts what is lost,
 * doubled or out of order.
 */
@NullMarked
package vn.hoixa.app.soak;

import org.jspecify.annotations.NullMarked;
