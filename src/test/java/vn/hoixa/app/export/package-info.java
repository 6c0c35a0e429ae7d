/** Exports read back by other means. */
@NullMarked
package vn.hoixa.app.export;

import org.jspecify.annotations.NullMarked;
