/**
 * The benchmark: how fast answers come, and how well and fast passages are found beside what one would take off the shelf.
 * No build runs it; the README names its command.
 */
@NullMarked
package vn.hoixa.app.benchmark;

import org.jspecify.annotations.NullMarked;
