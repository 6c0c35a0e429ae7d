package vn.hoixa.assistant.conversation;

import vn.hoixa.assistant.answering.Answer;

/**
 * A question and its answer as they were stored.
 *
 * @param question the words, personal numbers masked
 * @param answer what was said
 */
public record StoredTurn(String question, Answer answer) {}
