package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the targets a question is about in the register of indicators. */
final class Measures {
    /** An indicator and how well it fits: {@code coverage} is the share of the question's weight it holds. */
    record Fit(IndicatorRecord indicator, double score, double coverage) {}

    private static final int LIMIT = 30;

    private final Sources sources;

    Measures(Sources sources) {
        this.sources = sources;
    }

    /** The indicators that some words find, best first, that have a value for the year or one without a year. */
    List<Fit> find(String topic, List<String> documentIds, @Nullable String year) {
        var register = new HashMap<String, IndicatorRecord>();
        records(documentIds).forEach(indicator -> register.put(indicator.id(), indicator));
        var fits = new ArrayList<Fit>();
        for (var hit : sources.find(topic, Set.of(EntryKind.INDICATOR), documentIds, LIMIT)) {
            var indicator = register.get(hit.recordId());
            // A target for another year does not answer; one that a scan left without a year may.
            if (indicator != null && (year == null || hasYear(indicator, year))) {
                fits.add(new Fit(indicator, hit.score(), hit.coverage()));
            }
        }
        return fits;
    }

    private static boolean hasYear(IndicatorRecord indicator, String year) {
        var values = indicator.indicator().values();
        return values.containsKey(year) || values.containsKey(Indicator.UNKNOWN_YEAR);
    }

    /** All targets of a plan in its order. */
    List<Measure> in(String documentId) {
        var levels = new LinkedHashMap<String, List<Measure.Level>>();
        var names = new HashMap<String, String>();
        for (var indicator : records(List.of(documentId))) {
            var key = VietnameseText.foldedWords(indicator.indicator().name());
            names.putIfAbsent(key, indicator.indicator().name());
            indicator
                    .indicator()
                    .values()
                    .forEach((year, value) -> levels.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new Measure.Level(year, value, indicator)));
        }
        return levels.entrySet().stream()
                .map(entry -> new Measure(documentId, named(names, entry), entry.getValue()))
                .toList();
    }

    private static String named(Map<String, String> names, Map.Entry<String, List<Measure.Level>> entry) {
        return names.getOrDefault(entry.getKey(), entry.getKey());
    }

    /** The targets of a plan that some words find well enough, best first. */
    List<Measure> in(String documentId, String topic, double least) {
        var measures = in(documentId);
        var found = find(topic, List.of(documentId), null);
        double best = found.stream().mapToDouble(Fit::coverage).max().orElse(0);
        return found.stream()
                .filter(fit -> fit.coverage() >= Math.max(least, 0.95 * best))
                .map(fit -> measures.stream()
                        .filter(measure -> measure.levels().stream()
                                .anyMatch(level -> level.record()
                                        .id()
                                        .equals(fit.indicator().id())))
                        .findFirst()
                        .orElseThrow())
                .distinct()
                .collect(Collectors.toList());
    }

    private List<IndicatorRecord> records(List<String> documentIds) {
        return sources.library().indicators(IndicatorFilter.ALL).stream()
                .filter(indicator -> documentIds.isEmpty() || documentIds.contains(indicator.documentId()))
                .sorted(Comparator.comparing(IndicatorRecord::documentId)
                        .thenComparing(
                                indicator -> indicator.indicator().lines().first()))
                .toList();
    }
}
