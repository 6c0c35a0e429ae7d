package vn.hoixa.assistant.answering;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoixa.assistant.understanding.Understood;

/** Gives all levels of one target, by year or by height; those a scan left without a year are told as such. */
final class IndicatorYears {
    private final Sources sources;
    private final Measures measures;
    private final IndicatorWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;

    IndicatorYears(Sources sources, Measures measures, IndicatorWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.measures = measures;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    Optional<Answer> answer(Understood question, String topic) {
        if (question.documentIds().size() != 1 || topic.isBlank()) {
            return Optional.empty();
        }
        double least = thresholds.indicator(question.planNamed());
        return measures.in(question.documentIds().getFirst(), topic, least).stream()
                .findFirst()
                .map(measure -> toAnswer(question, measure));
    }

    private Answer toAnswer(Understood question, Measure measure) {
        var draft = new Draft(question.intent(), sources);
        draft.line(phrases.get("indicator.levels", measure.name().replaceAll("[.:;,]+$", "")));
        sorted(question, measure)
                .forEach(level -> draft.line(phrases.get(
                                level.dated() ? "indicator.level" : "indicator.level-unknown",
                                level.year(),
                                level.value(),
                                words.cite(draft, level.record()))
                        + words.doubt(level)));
        return draft.toAnswer(Answer.Status.ANSWERED);
    }

    private static Stream<Measure.Level> sorted(Understood question, Measure measure) {
        var byHeight =
                Comparator.comparing((Measure.Level level) -> level.percent().orElse(Double.MAX_VALUE));
        if (question.folded().contains("tu thap den cao")) {
            return measure.levels().stream().sorted(byHeight);
        }
        return question.folded().contains("tu cao den thap")
                ? measure.levels().stream().sorted(byHeight.reversed())
                : measure.levels().stream().sorted(Comparator.comparing(Measure.Level::year));
    }
}
