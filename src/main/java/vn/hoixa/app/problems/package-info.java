/**
 * What is said when a request cannot be served: a problem document (RFC 9457) to programs, a page to people, both in
 * Vietnamese and without inner details.
 */
@NullMarked
package vn.hoixa.app.problems;

import org.jspecify.annotations.NullMarked;
