/**
 * Where the modules are put together: one class for each. Nothing else in the application names their implementations.
 */
@NullMarked
package vn.hoixa.app.wiring;

import org.jspecify.annotations.NullMarked;
