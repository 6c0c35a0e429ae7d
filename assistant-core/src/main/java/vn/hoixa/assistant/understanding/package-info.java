/**
 * What is asked: intent, place, body, task words, period, indicator, follow-up.
 * {@link vn.hoixa.assistant.understanding.Understanding} is the way in; word lists and patterns are data files beside it.
 */
@NullMarked
package vn.hoixa.assistant.understanding;

import org.jspecify.annotations.NullMarked;
