/**
 * An understood question becomes an answer: ordered small steps, one answerer an intent; no evidence, no answer.
 * {@link vn.hoixa.assistant.answering.Answer} is what every channel gets.
 */
@NullMarked
package vn.hoixa.assistant.answering;

import org.jspecify.annotations.NullMarked;
