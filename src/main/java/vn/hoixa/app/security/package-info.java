/**
 * Who may do what over HTTP: everyone may read and ask, only the administrator may change anything. Headers for browsers are set here.
 */
@NullMarked
package vn.hoixa.app.security;

import org.jspecify.annotations.NullMarked;
