/**
 * What every question passes before it is answered, whether it comes through the API or the page: how often, how long,
 * how clean.
 */
@NullMarked
package vn.hoixa.app.questions;

import org.jspecify.annotations.NullMarked;
