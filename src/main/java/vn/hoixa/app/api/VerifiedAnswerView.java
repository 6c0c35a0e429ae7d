package vn.hoixa.app.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.verified.VerifiedAnswer;

/** An official's answer; {@code uri} shows it to anybody. */
record VerifiedAnswerView(
        long id,
        String question,
        List<String> wordings,
        String answer,
        String by,
        @Nullable String source,
        LocalDate answeredOn,
        @Nullable LocalDate validUntil,
        boolean expired,
        String uri) {

    static VerifiedAnswerView of(VerifiedAnswer answer, LocalDate today) {
        return new VerifiedAnswerView(
                answer.id(),
                answer.question(),
                answer.wordings(),
                answer.answer(),
                answer.by(),
                answer.source(),
                answer.answeredOn(),
                answer.validUntil(),
                !answer.validOn(today),
                "/tra-loi/" + answer.id());
    }
}
