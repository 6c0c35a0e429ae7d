package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.search.EntryKind;

/** Answers what a plan aims at, from the register of indicators. */
final class IndicatorAnswerer implements Answerer {
    private static final int LIMIT = 30;
    private static final int SHOWN = 2;

    private record Fit(IndicatorRecord indicator, double score, double coverage) {}

    private final Sources sources;
    private final TaskWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;

    IndicatorAnswerer(Sources sources, TaskWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var fits = fits(question);
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
        return fits(question).stream().mapToDouble(Fit::coverage).max().orElse(0);
    }

    private List<Fit> fits(Understood question) {
        var register = register(question.documentIds());
        var fits = new ArrayList<Fit>();
        for (var hit : sources.find(question.topic(), Set.of(EntryKind.INDICATOR), question.documentIds(), LIMIT)) {
            var indicator = register.get(hit.recordId());
            if (indicator != null) {
                fits.add(new Fit(indicator, hit.score(), hit.coverage()));
            }
        }
        var year = question.year();
        if (year == null) {
            return fits;
        }
        // A target for another year does not answer; one that a scan left without a year may.
        return fits.stream()
                .filter(fit -> fit.indicator().indicator().values().containsKey(year)
                        || fit.indicator().indicator().values().containsKey(Indicator.UNKNOWN_YEAR))
                .toList();
    }

    private Map<String, IndicatorRecord> register(List<String> documentIds) {
        var all = new HashMap<String, IndicatorRecord>();
        for (var indicator : sources.library().indicators(IndicatorFilter.ALL)) {
            if (documentIds.isEmpty() || documentIds.contains(indicator.documentId())) {
                all.put(indicator.id(), indicator);
            }
        }
        return all;
    }

    private void add(Draft draft, IndicatorRecord found, Understood question) {
        var indicator = found.indicator();
        int n = draft.cite(
                found.documentId(),
                indicator.section(),
                indicator.lines(),
                indicator.name() + ": " + values(indicator.values()));
        var year = question.year();
        var values = indicator.values();
        if (year != null && values.containsKey(year)) {
            values = Map.of(year, String.valueOf(values.get(year)));
        }
        draft.line(phrases.get("indicator.one", indicator.name(), values(values), n));
        if (!indicator.lead().isEmpty()) {
            draft.line(phrases.get("indicator.lead", TaskWords.names(indicator.lead())));
        }
        draft.line(words.doubt(indicator.review()));
    }

    private String values(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey().equals(Indicator.UNKNOWN_YEAR)
                        ? phrases.get("indicator.unknown-year", value.getValue())
                        : "đến năm " + value.getKey() + " " + value.getValue())
                .collect(Collectors.joining("; "));
    }
}
