package vn.hoixa.assistant.answering;

import java.util.Map;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.IndicatorRecord;

/** Answers what a plan aims at, from the register of indicators. */
final class IndicatorAnswerer implements Answerer {
    private static final int SHOWN = 2;

    private final Sources sources;
    private final TaskWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;
    private final Measures measures;
    private final IndicatorQuestion asked = new IndicatorQuestion();
    private final IndicatorWords wording;
    private final IndicatorList list;
    private final IndicatorExtreme extreme;
    private final IndicatorYears years;
    private final IndicatorComparison comparison;

    IndicatorAnswerer(Sources sources, TaskWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
        this.measures = new Measures(sources);
        this.wording = new IndicatorWords(words, phrases);
        this.list = new IndicatorList(sources, measures, wording, phrases);
        this.extreme = new IndicatorExtreme(sources, measures, wording, phrases, thresholds);
        this.years = new IndicatorYears(sources, measures, wording, phrases, thresholds);
        this.comparison = new IndicatorComparison(sources, measures, wording, phrases, thresholds);
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var kind = asked.kind(question);
        var topic = asked.topic(question);
        var special = switch (kind) {
            case COMPARED -> comparison.answer(question, topic);
            case HIGHEST, LOWEST -> extreme.answer(question, kind == IndicatorQuestion.Kind.HIGHEST, topic);
            case YEARS -> years.answer(question, topic);
            case LIST -> list.answer(question);
            case ONE -> Optional.<Answer>empty();
        };
        return special.or(() -> one(question));
    }

    private Optional<Answer> one(Understood question) {
        var fits = measures.find(question.topic(), question.documentIds(), question.year());
        if (fits.isEmpty() || fits.getFirst().coverage() < thresholds.indicator(question.planNamed())) {
            return Optional.empty();
        }
        var best = fits.getFirst();
        var draft = new Draft(question.intent(), sources);
        fits.stream()
                .filter(fit -> fit.score() >= 0.9 * best.score() && fit.coverage() >= 0.95 * best.coverage())
                .limit(SHOWN)
                .forEach(fit -> add(draft, fit.indicator(), question));
        return Optional.of(draft.toAnswer(Answer.Status.ANSWERED));
    }

    /** The best coverage any indicator has; 0 where none is found. */
    double coverage(Understood question) {
        return measures.find(question.topic(), question.documentIds(), question.year()).stream()
                .mapToDouble(Measures.Fit::coverage)
                .max()
                .orElse(0);
    }

    private void add(Draft draft, IndicatorRecord found, Understood question) {
        var indicator = found.indicator();
        int n = wording.cite(draft, found);
        var year = question.year();
        var values = indicator.values();
        if (year != null && values.containsKey(year)) {
            values = Map.of(year, String.valueOf(values.get(year)));
        }
        draft.line(phrases.get("indicator.one", indicator.name(), wording.values(values), n));
        if (!indicator.lead().isEmpty()) {
            draft.line(phrases.get("indicator.lead", TaskWords.names(indicator.lead())));
        }
        draft.line(words.doubt(indicator.review()));
    }
}
