/**
 * The command line: {@code serve} and the commands of an IT officer. Each command is one class; what goes wrong is said
 * in Vietnamese and ends with a code of {@link vn.hoixa.app.ExitCodes}.
 */
@NullMarked
package vn.hoixa.app.command;

import org.jspecify.annotations.NullMarked;
