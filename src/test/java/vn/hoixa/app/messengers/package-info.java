/** The addresses that messengers call, over real HTTP. */
@NullMarked
package vn.hoixa.app.messengers;

import org.jspecify.annotations.NullMarked;
