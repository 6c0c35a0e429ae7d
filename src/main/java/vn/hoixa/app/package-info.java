/**
 * The application: wiring, command line, embedded database, watched folders.
 * Nothing here is used by another module.
 */
@NullMarked
package vn.hoixa.app;

import org.jspecify.annotations.NullMarked;
