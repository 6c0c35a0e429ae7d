/**
 * The HTTP API of the contract: questions, and the library's lists. Records here are the JSON that other programs rely on:
 * add to them, never change them. {@link vn.hoixa.app.api.LineNumbers} is also used by exports.
 */
@NullMarked
package vn.hoixa.app.api;

import org.jspecify.annotations.NullMarked;
