/** The embedded database as it is in use: real servers, real crashes. */
@NullMarked
package vn.hoixa.app.database;

import org.jspecify.annotations.NullMarked;
