/**
 * The messengers within the running program: which are switched on, when they start and stop, and the addresses that they call.
 */
@NullMarked
package vn.hoixa.app.messengers;

import org.jspecify.annotations.NullMarked;
