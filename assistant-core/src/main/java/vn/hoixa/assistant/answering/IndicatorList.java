package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Understood;

/** Lists the targets of one plan, of a year where one is asked for. */
final class IndicatorList implements Answerer {
    private record Line(Measure measure, Measure.Level level) {}

    private static final int SHOWN = 7;

    private final Sources sources;
    private final Measures measures;
    private final IndicatorWords words;
    private final Phrases phrases;

    IndicatorList(Sources sources, Measures measures, IndicatorWords words, Phrases phrases) {
        this.sources = sources;
        this.measures = measures;
        this.words = words;
        this.phrases = phrases;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        if (question.documentIds().size() != 1) {
            return Optional.empty();
        }
        var plan = question.documentIds().getFirst();
        var year = question.year();
        var lines = measures.in(plan).stream()
                .flatMap(measure -> measure.of(year).map(level -> new Line(measure, level)))
                .toList();
        long count = measures.in(plan).stream()
                .filter(measure -> measure.of(year).findAny().isPresent())
                .count();
        var called = sources.called(plan);
        var suffix = year == null ? "" : " " + phrases.get("indicator.for-year", year);
        if (lines.isEmpty()) {
            return measures.in(plan).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Draft(question.intent(), sources)
                            .line(phrases.get("no-answer.no-indicators", called, suffix))
                            .toAnswer(Answer.Status.NO_ANSWER));
        }
        var draft = new Draft(question.intent(), sources);
        var subject = called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1);
        draft.line(phrases.get("indicator.list", subject, count, suffix));
        page(draft, lines, Math.min(IndicatorQuestion.from(question), lines.size()), suffix, plan);
        return Optional.of(draft.toAnswer(Answer.Status.ANSWERED));
    }

    private void page(Draft draft, List<Line> lines, int from, String suffix, String plan) {
        int to = Math.min(from - 1 + SHOWN, lines.size());
        lines.subList(from - 1, to).forEach(line -> draft.line(words.item(draft, line.measure(), line.level())));
        if (to < lines.size()) {
            var next = phrases.get("suggest.indicators", suffix, sources.place(plan), to + 1);
            draft.line(phrases.get("indicator.more", lines.size() - to, next)).suggest(next);
        }
    }
}
