/** What HTTP must refuse, and the headers. */
@NullMarked
package vn.hoixa.app.security;

import org.jspecify.annotations.NullMarked;
