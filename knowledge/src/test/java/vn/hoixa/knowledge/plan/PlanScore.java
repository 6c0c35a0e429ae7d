package vn.hoixa.knowledge.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what was read out of plans with the gold, by the rules of {@code eval/score_plans.py}. */
final class PlanScore {
    /** A level that a body's name may carry in the gold; a place may stand behind it. */
    private static final String LEVEL = " (?:huyen|xa|tinh)(?: [a-z]+ [a-z]+)?$";

    private int gold;
    private int mine;
    private int hit;
    private int lead;
    private int due;
    private int support;
    private int record;
    private int values;
    private int valueHits;

    void addTasks(List<JsonNode> wanted, List<Task> read) {
        gold += wanted.size();
        mine += read.size();
        var left = new ArrayList<>(read);
        for (var want : wanted) {
            var match = best(want, left);
            if (match != null) {
                left.remove(match);
                count(want, match);
            }
        }
    }

    private void count(JsonNode want, Task match) {
        boolean sameLead = bodies(match.lead()).equals(bodies(strings(want.get("lead"))));
        boolean sameDue = sameDeadline(match.deadline(), want.get("deadline"));
        hit++;
        lead += sameLead ? 1 : 0;
        due += sameDue ? 1 : 0;
        record += sameLead && sameDue ? 1 : 0;
        support += bodies(match.support()).equals(bodies(strings(want.get("support")))) ? 1 : 0;
    }

    void addIndicators(List<JsonNode> wanted, List<Indicator> read) {
        for (var want : wanted) {
            if (want.path("uncertain").asBoolean(false)) {
                continue;
            }
            var words = words(want.get("name").asString());
            @Nullable Indicator best = null;
            double bestRank = -1;
            for (var indicator : read) {
                double alike = alike(words, words(indicator.name()));
                double rank = (alike >= 0.5 ? 1 : 0) + (overlap(indicator.lines(), want) ? 0.3 : 0) + alike;
                if (rank > bestRank) {
                    best = indicator;
                    bestRank = rank;
                }
            }
            boolean close = best != null && alike(words, words(best.name())) >= 0.5;
            for (var year : want.get("values").properties()) {
                values++;
                valueHits += close && sameValue(Objects.requireNonNull(best), year) ? 1 : 0;
            }
        }
    }

    /** The figures in percent, one decimal, by name. */
    Map<String, Double> figures() {
        var figures = new TreeMap<String, Double>();
        double precision = percent(hit, mine);
        double recall = percent(hit, gold);
        figures.put("task_f1", hit == 0 ? 0 : rounded(2 * precision * recall / (precision + recall)));
        figures.put("lead", rounded(percent(lead, hit)));
        figures.put("due", rounded(percent(due, hit)));
        figures.put("support", rounded(percent(support, hit)));
        figures.put("record", rounded(percent(record, gold)));
        figures.put("indicator", rounded(percent(valueHits, values)));
        return figures;
    }

    private static boolean sameValue(Indicator read, Map.Entry<String, JsonNode> year) {
        var wanted = bare(year.getValue().asString()).replaceAll("^[≥><=]+|[≥><=]+$", "");
        return bare(read.values().getOrDefault(year.getKey(), "None")).contains(wanted);
    }

    private static @Nullable Task best(JsonNode want, List<Task> left) {
        int first = want.get("lines").get(0).asInt();
        int last = want.get("lines").get(1).asInt();
        @Nullable Task best = null;
        double bestRank = Double.NEGATIVE_INFINITY;
        for (var task : left) {
            double rank = Math.min(task.lines().last(), last)
                    - Math.max(task.lines().first(), first)
                    - Math.abs(task.lines().first() - first) * 0.1;
            if (overlap(task.lines(), want) && rank > bestRank) {
                best = task;
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean overlap(vn.hoixa.knowledge.text.LineRange lines, JsonNode want) {
        return lines.first() <= want.get("lines").get(1).asInt()
                && want.get("lines").get(0).asInt() <= lines.last();
    }

    private static boolean sameDeadline(Deadline mine, JsonNode gold) {
        var kind = gold.get("kind").asString();
        return switch (kind) {
            case "date", "month", "year", "range" ->
                Objects.equals(
                        mine.due() == null ? null : mine.due().toString(),
                        gold.get("due").isNull() ? null : gold.get("due").asString());
            case "recurring" ->
                mine.kind() == Deadline.Kind.RECURRING
                        && mine.recurrence() != null
                        && lower(mine.recurrence())
                                .equals(gold.get("recurrence").asString());
            default -> lower(mine.kind()).equals(kind);
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> bodies(Collection<String> names) {
        return names.stream()
                .map(name ->
                        fold(name).replace("&", " va ").replaceFirst(LEVEL, "").replaceAll("\\s+", " "))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static List<String> strings(@Nullable JsonNode array) {
        return array == null || array.isNull()
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(fold(text).split(" ")));
    }

    private static double alike(Set<String> a, Set<String> b) {
        var all = new HashSet<>(a);
        all.addAll(b);
        var both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.max(1, all.size());
    }

    private static String bare(String value) {
        return fold(value).replace(">=", "≥").replaceAll("\\s+", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[–—]", "-")
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("[\"'.,;:()*_!?…]+", " ")
                .replaceAll("\\b0(\\d)(?=[/-]\\d)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
