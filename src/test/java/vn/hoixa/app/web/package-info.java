/** The pages, as text and in a real browser. */
@NullMarked
package vn.hoixa.app.web;

import org.jspecify.annotations.NullMarked;
