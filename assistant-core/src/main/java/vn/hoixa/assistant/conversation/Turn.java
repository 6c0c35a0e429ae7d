package vn.hoixa.assistant.conversation;

import vn.hoixa.assistant.answering.Answer;

/**
 * One question and its answer.
 *
 * @param conversationId the conversation it belongs to, given or new
 * @param answer what to say
 * @param tookMillis how long it took
 */
public record Turn(String conversationId, Answer answer, long tookMillis) {}
