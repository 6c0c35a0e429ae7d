/**
 * The messengers: one port ({@code channel}), what is said in a chat ({@code dialogue}), what keeps messages from being lost
 * ({@code delivery}), and the adapters {@code telegram} and {@code zalo}.
 */
@NullMarked
package vn.hoixa.connectors;

import org.jspecify.annotations.NullMarked;
