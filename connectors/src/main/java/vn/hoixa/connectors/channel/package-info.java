/**
 * The one port to all messengers and the values that cross it.
 * Everything here is public; it knows no database, no HTTP and no particular messenger.
 */
@NullMarked
package vn.hoixa.connectors.channel;

import org.jspecify.annotations.NullMarked;
