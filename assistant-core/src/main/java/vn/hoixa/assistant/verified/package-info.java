/**
 * Officials' written answers to questions that had none, and the questions that still have none.
 * {@link vn.hoixa.assistant.verified.VerifiedAnswers} finds the answer to a question of the same meaning;
 * {@link vn.hoixa.assistant.verified.OpenQuestions} tells what to answer next.
 */
@NullMarked
package vn.hoixa.assistant.verified;

import org.jspecify.annotations.NullMarked;
