/** A library and an assistant held in memory, for tests of what is around them. */
@NullMarked
package vn.hoixa.app.fakes;

import org.jspecify.annotations.NullMarked;
