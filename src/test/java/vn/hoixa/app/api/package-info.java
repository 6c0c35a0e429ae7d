/** The contract over real HTTP. */
@NullMarked
package vn.hoixa.app.api;

import org.jspecify.annotations.NullMarked;
