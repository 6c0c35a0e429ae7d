package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Understood;

/** Answers which percentage of one plan is the highest or the lowest; values without a known year do not count. */
final class IndicatorExtreme {
    private record Line(Measure measure, Measure.Level level, double percent) {}

    private static final int SHOWN = 5;

    private final Sources sources;
    private final Measures measures;
    private final IndicatorWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;

    IndicatorExtreme(Sources sources, Measures measures, IndicatorWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.measures = measures;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    /** The highest or the lowest, of the targets that {@code topic} names or of all where it names none. */
    Optional<Answer> answer(Understood question, boolean highest, String topic) {
        if (question.documentIds().size() != 1) {
            return Optional.empty();
        }
        var plan = question.documentIds().getFirst();
        var among = topic.isBlank()
                ? measures.in(plan)
                : measures.in(plan, topic, thresholds.indicator(question.planNamed()));
        var lines = new ArrayList<Line>();
        for (var measure : among) {
            measure.of(question.year())
                    .forEach(level ->
                            level.percent().ifPresent(percent -> lines.add(new Line(measure, level, percent))));
        }
        var ranked = lines.stream().mapToDouble(Line::percent);
        var end = highest ? ranked.max() : ranked.min();
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of(toAnswer(
                        question,
                        highest,
                        lines.stream()
                                .filter(line -> line.percent() == end.getAsDouble())
                                .toList()));
    }

    private Answer toAnswer(Understood question, boolean highest, List<Line> best) {
        var draft = new Draft(question.intent(), sources);
        var year = question.year();
        draft.line(phrases.get(
                highest ? "indicator.highest" : "indicator.lowest",
                sources.called(question.documentIds().getFirst()),
                year == null ? "" : " " + phrases.get("indicator.for-year", year),
                best.getFirst().level().value()));
        best.stream().limit(SHOWN).forEach(line -> draft.line(words.item(draft, line.measure(), line.level())));
        if (best.size() > SHOWN) {
            draft.line(phrases.get("indicator.as-much", best.size() - SHOWN));
        }
        return draft.toAnswer(Answer.Status.ANSWERED);
    }
}
