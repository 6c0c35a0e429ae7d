package vn.hoixa.assistant.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official's written answer to a question.
 *
 * @param id its number, never given twice
 * @param question the question
 * @param wordings other ways to ask it
 * @param answer what to say, plain text
 * @param by who answered, name or office
 * @param source what the answer rests on, in words; null for nothing named
 * @param answeredOn the day it was answered
 * @param validUntil the last day it may be given; null for no end
 */
public record VerifiedAnswer(
        long id,
        String question,
        List<String> wordings,
        String answer,
        String by,
        @Nullable String source,
        LocalDate answeredOn,
        @Nullable LocalDate validUntil) {
    public VerifiedAnswer {
        wordings = List.copyOf(wordings);
    }

    /** The question in all its wordings. */
    public List<String> questions() {
        return Stream.concat(Stream.of(question), wordings.stream()).toList();
    }

    /** Whether it may still be given on this day. */
    public boolean validOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
