package vn.hoixa.app.api;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import vn.hoixa.assistant.verified.OpenQuestion;

/** A question that had no answer. */
record OpenQuestionView(String question, int count, OffsetDateTime lastAskedAt) {
    static OpenQuestionView of(OpenQuestion open, ZoneId zone) {
        return new OpenQuestionView(
                open.question(), open.count(), open.lastAskedAt().atZone(zone).toOffsetDateTime());
    }
}
