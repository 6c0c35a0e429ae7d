package vn.hoixa.assistant.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.understanding.Context;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.assistant.understanding.Understood;

/** Answers a message that holds two questions, each in its own right, where the register answers both. */
final class TwoQuestions {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\?+\\s+(?=\\S)|[,;.?]+\\s+(?=(?:thế |the |vậy |vay )?(?:còn|con)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");
    private static final Set<Intent> EXACT =
            Set.of(Intent.TASK_OWNER, Intent.TASK_DEADLINE, Intent.TASK_LIST, Intent.INDICATOR, Intent.REPORT_DUTY);
    private static final int SHORTEST = 3;

    private final Understanding understanding;
    private final Answering answering;

    TwoQuestions(Understanding understanding, Answering answering) {
        this.understanding = understanding;
        this.answering = answering;
    }

    /** Both answers in one; empty where the message is one question, or one of the two has no exact answer. */
    Optional<Answered> answer(String text, Understood whole, Context previous) {
        var parts = List.of(BETWEEN.split(text));
        boolean two = parts.size() == 2
                && parts.stream().allMatch(part -> part.split("\\s+").length >= SHORTEST)
                && whole.declined().isEmpty()
                && whole.dangerGuide().isEmpty();
        if (!two || answering.isVerified(whole)) {
            return Optional.empty();
        }
        var about = whole.documentIds().isEmpty()
                ? previous
                : new Context(Intent.OTHER, whole.documentIds(), List.of(), "", List.of(), null, null);
        var firstAsked = understanding.understand(parts.getFirst(), about);
        var first = answering.answer(firstAsked);
        if (!isExact(firstAsked, first)) {
            return Optional.empty();
        }
        var rest = withYear(parts.getLast(), firstAsked, first.next());
        var secondAsked = understanding.understand(rest, first.next());
        var second = answering.answer(secondAsked);
        return isExact(secondAsked, second) && !secondAsked.topic().equals(firstAsked.topic())
                ? Optional.of(together(first, second))
                : Optional.empty();
    }

    private static boolean isExact(Understood asked, Answered answered) {
        return answered.answer().status() == Answer.Status.ANSWERED
                && EXACT.contains(answered.answer().intent())
                && asked.sameTasks().isEmpty()
                && !(asked.topic().isBlank() && asked.bodies().isEmpty());
    }

    /** A year said of the first target counts for the second as well. */
    private String withYear(String rest, Understood first, Context next) {
        var year = first.year();
        boolean without = understanding.understand(rest, next).year() == null;
        return first.intent() == Intent.INDICATOR && year != null && without ? rest + " năm " + year : rest;
    }

    private static Answered together(Answered one, Answered other) {
        var first = one.answer();
        var second = other.answer();
        int shift = first.citations().size();
        var citations = new ArrayList<>(first.citations());
        second.citations().forEach(citation -> citations.add(shifted(citation, shift)));
        var tasks = new ArrayList<>(first.tasks());
        second.tasks().stream().filter(task -> !tasks.contains(task)).forEach(tasks::add);
        var marked = MARK.matcher(second.text())
                .replaceAll(mark -> Matcher.quoteReplacement("[" + (Integer.parseInt(mark.group(1)) + shift) + "]"));
        var trace = new ArrayList<>(one.trace());
        trace.addAll(other.trace());
        return new Answered(
                new Answer(
                        second.status(),
                        first.intent(),
                        first.text() + "\n" + marked,
                        citations,
                        tasks,
                        second.suggestions(),
                        null,
                        second.shown()),
                other.next(),
                trace);
    }

    private static Citation shifted(Citation citation, int shift) {
        return new Citation(
                citation.n() + shift,
                citation.documentId(),
                citation.source(),
                citation.title(),
                citation.number(),
                citation.section(),
                citation.page(),
                citation.lineStart(),
                citation.lineEnd(),
                citation.quote(),
                citation.uri());
    }
}
