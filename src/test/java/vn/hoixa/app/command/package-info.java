/** The command line as it is typed. */
@NullMarked
package vn.hoixa.app.command;

import org.jspecify.annotations.NullMarked;
