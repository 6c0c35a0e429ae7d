/** The application as a whole: its HTTP side over fakes, its start over the real database, its arrows. */
@NullMarked
package vn.hoixa.app;

import org.jspecify.annotations.NullMarked;
