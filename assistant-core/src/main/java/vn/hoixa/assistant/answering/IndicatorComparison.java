package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.understanding.Understood;

/** Compares what several plans aim at for the same target, each value cited, for a year that all of them name. */
final class IndicatorComparison {
    private record Place(String name, Measure measure, Measure.Level level) {
        double percent() {
            return level.percent().orElse(Double.NaN);
        }
    }

    private final Sources sources;
    private final Measures measures;
    private final IndicatorWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;

    IndicatorComparison(
            Sources sources, Measures measures, IndicatorWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.measures = measures;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    Optional<Answer> answer(Understood question, String topic) {
        var found = new ArrayList<Measure>();
        var missing = new ArrayList<String>();
        for (var plan : question.documentIds()) {
            measures.in(plan, topic, thresholds.indicator(question.planNamed())).stream()
                    .filter(measure -> measure.of(question.year()).findAny().isPresent())
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> missing.add(sources.place(plan)));
        }
        if (topic.isBlank() || found.isEmpty()) {
            return Optional.empty();
        }
        var draft = new Draft(question.intent(), sources);
        var year = question.year() != null ? question.year() : lastCommon(found);
        var places = places(found, year);
        if (missing.isEmpty()) {
            draft.line(year == null ? phrases.get("compare.no-year") : verdict(places, year));
        }
        for (var place : places) {
            draft.line(phrases.get(
                            "compare.place",
                            place.name(),
                            place.measure().name(),
                            phrases.get(
                                    "indicator.year",
                                    place.level().year(),
                                    place.level().value()),
                            words.cite(draft, place.level().record()))
                    + words.doubt(place.level()));
        }
        missing.forEach(name -> draft.line(phrases.get("compare.missing", name)));
        return Optional.of(draft.toAnswer(Answer.Status.ANSWERED));
    }

    private List<Place> places(List<Measure> found, @Nullable String year) {
        return found.stream()
                .flatMap(measure ->
                        measure.of(year).map(level -> new Place(sources.place(measure.documentId()), measure, level)))
                .toList();
    }

    private static @Nullable String lastCommon(List<Measure> found) {
        Set<String> years = new TreeSet<>();
        found.getFirst().of(null).forEach(level -> years.add(level.year()));
        for (var measure : found) {
            var its = measure.of(null).map(Measure.Level::year).collect(Collectors.toCollection(HashSet::new));
            years.retainAll(its);
        }
        return years.stream().reduce((first, second) -> second).orElse(null);
    }

    /** Which place aims higher; only said where all aim at a percentage. */
    private String verdict(List<Place> places, String year) {
        if (places.stream().anyMatch(place -> Double.isNaN(place.percent()))) {
            return "";
        }
        var ranked = places.stream()
                .sorted(Comparator.comparingDouble(Place::percent).reversed())
                .toList();
        var highest = ranked.getFirst();
        var lowest = ranked.getLast();
        return highest.percent() == lowest.percent()
                ? phrases.get("compare.same", year, highest.level().value())
                : phrases.get(
                        "compare.higher",
                        year,
                        highest.name(),
                        highest.level().value(),
                        lowest.name(),
                        lowest.level().value());
    }
}
