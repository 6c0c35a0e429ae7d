/**
 * Measures the assistant with gold questions: what was right, wrong, missed, invented, and which step lost the others.
 * {@link vn.hoixa.assistant.evaluation.Evaluation} is the way in; the judging agrees with the project's scoring script.
 */
@NullMarked
package vn.hoixa.assistant.evaluation;

import org.jspecify.annotations.NullMarked;
