package vn.hoixa.assistant.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of an evaluation, named and counted as the project's scoring script does. */
public final class Figures {
    private final List<Outcome> outcomes;

    /** @param outcomes every question asked, in order */
    public Figures(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * Each figure by its name, in percent of the questions it is about (100 where there are none), times in milliseconds:
     * right, right_answerable, refused_unanswerable, not_wrong, cited (of the right answers), p50_ms, p95_ms.
     */
    public Map<String, Double> all() {
        var answerable = outcomes.stream()
                .filter(outcome -> outcome.question().answerable())
                .toList();
        long right = count(outcomes, Verdict.RIGHT);
        long rightAnswerable = count(answerable, Verdict.RIGHT);
        long bad = count(outcomes, Verdict.WRONG) + count(outcomes, Verdict.INVENTED) + count(outcomes, Verdict.ERROR);
        long cited = answerable.stream()
                .filter(outcome -> outcome.verdict() == Verdict.RIGHT && outcome.cited())
                .count();
        var figures = new LinkedHashMap<String, Double>();
        figures.put("right", percent(right, outcomes.size()));
        figures.put("right_answerable", percent(rightAnswerable, answerable.size()));
        figures.put("refused_unanswerable", percent(right - rightAnswerable, outcomes.size() - answerable.size()));
        figures.put("not_wrong", 100 - percent(bad, outcomes.size()));
        figures.put("cited", percent(cited, rightAnswerable));
        figures.put("p50_ms", quantile(0.5));
        figures.put("p95_ms", quantile(0.95));
        return figures;
    }

    /** How many questions came out how, by a property of the question; groups in the order of their names. */
    public Map<String, Map<Verdict, Long>> by(Function<GoldQuestion, String> property) {
        var groups = new TreeMap<String, Map<Verdict, Long>>();
        for (var outcome : outcomes) {
            groups.computeIfAbsent(property.apply(outcome.question()), name -> new EnumMap<>(Verdict.class))
                    .merge(outcome.verdict(), 1L, Long::sum);
        }
        return groups;
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private double quantile(double share) {
        var times = outcomes.stream().mapToDouble(Outcome::tookMillis).sorted().toArray();
        return times.length == 0 ? 0 : times[Math.min(times.length - 1, (int) (times.length * share))];
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
