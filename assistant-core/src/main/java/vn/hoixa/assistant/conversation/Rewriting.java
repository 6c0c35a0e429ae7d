package vn.hoixa.assistant.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.model.Evidence;
import vn.hoixa.assistant.model.Wording;
import vn.hoixa.assistant.understanding.Intent;

/**
 * Has the language model word what would otherwise be quoted. Answers from the register, from guides, refusals and
 * warnings stay as they are: they are exact already, and a model could only harm them.
 */
final class Rewriting {
    private final @Nullable Wording wording;

    /** @param wording null where no language model is set */
    Rewriting(@Nullable Wording wording) {
        this.wording = wording;
    }

    /** The same answer, or the same evidence in the model's words. */
    Answered worded(String question, Answered plain, Consumer<String> drafted) {
        var answer = plain.answer();
        if (wording == null || !isQuotation(answer)) {
            return plain;
        }
        var evidence = answer.citations().stream()
                .map(citation -> new Evidence(citation.n(), citation.title() + "\n" + citation.quote()))
                .toList();
        var text = wording.word(question, evidence, drafted);
        var trace = new ArrayList<>(plain.trace());
        trace.add(text.isPresent() ? "worded by the model" : "the model was of no use");
        return new Answered(text.map(words -> with(answer, words)).orElse(answer), plain.next(), trace);
    }

    /** A follow-up that found nothing, as a question that stands alone; null where there is none. */
    @Nullable
    String standalone(String question, Answered plain, Supplier<List<StoredTurn>> lastTurn) {
        if (wording == null || plain.answer().status() != Answer.Status.NO_ANSWER) {
            return null;
        }
        var before = lastTurn.get();
        return before.isEmpty()
                ? null
                : wording.standalone(before.getLast().question(), question)
                        .filter(rewritten -> !rewritten.equals(question))
                        .orElse(null);
    }

    private static boolean isQuotation(Answer answer) {
        return answer.status() == Answer.Status.ANSWERED
                && answer.intent() == Intent.PASSAGE
                && answer.tasks().isEmpty()
                && answer.guideId() == null
                && !answer.citations().isEmpty();
    }

    private static Answer with(Answer answer, String text) {
        return new Answer(
                answer.status(),
                answer.intent(),
                text,
                answer.citations().stream().filter(one -> isCited(one, text)).toList(),
                answer.tasks(),
                answer.suggestions(),
                answer.guideId(),
                answer.shown());
    }

    private static boolean isCited(Citation citation, String text) {
        return Pattern.compile(Pattern.quote("[" + citation.n() + "]"))
                .matcher(text)
                .find();
    }
}
