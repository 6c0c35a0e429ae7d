/** What a question passes before it is answered. */
@NullMarked
package vn.hoixa.app.questions;

import org.jspecify.annotations.NullMarked;
