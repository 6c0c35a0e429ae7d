package vn.hoixa.assistant.verified;

import java.time.Instant;

/**
 * A question that had no answer.
 *
 * @param question its most frequent wording, personal numbers masked
 * @param count how often it was asked, in any wording of the same meaning
 * @param lastAskedAt when it was asked last
 */
public record OpenQuestion(String question, int count, Instant lastAskedAt) {}
