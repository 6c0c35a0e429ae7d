/**
 * What can be set from outside, as one record, and the clock.
 * Every other package of the application may use {@link vn.hoixa.app.settings.HoixaSettings}.
 */
@NullMarked
package vn.hoixa.app.settings;

import org.jspecify.annotations.NullMarked;
