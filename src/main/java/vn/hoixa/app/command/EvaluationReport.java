package vn.hoixa.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.hoixa.assistant.evaluation.Figures;
import vn.hoixa.assistant.evaluation.GoldQuestion;
import vn.hoixa.assistant.evaluation.LostStep;
import vn.hoixa.assistant.evaluation.Outcome;
import vn.hoixa.assistant.evaluation.Verdict;

/** Prints an evaluation for a terminal: figures, groups, then each failure with the step that lost it. */
final class EvaluationReport {
    private static final int LONGEST_LINE = 160;
    private static final Map<String, String> NAMES = Map.of(
            "right", "đúng",
            "right_answerable", "đúng, câu có đáp án",
            "refused_unanswerable", "từ chối, câu không có đáp án",
            "not_wrong", "không sai (sai, bịa, lỗi)",
            "cited", "trích đúng dòng, câu đúng",
            "p50_ms", "thời gian giữa (ms)",
            "p95_ms", "95 % trong (ms)");

    private final List<Outcome> outcomes;
    private final Figures figures;
    private final PrintWriter out;

    EvaluationReport(List<Outcome> outcomes, PrintWriter out) {
        this.outcomes = outcomes;
        this.figures = new Figures(outcomes);
        this.out = out;
    }

    /**
     * @param show how many failures at most
     * @param floors the least each figure may be
     * @return whether every floor holds
     */
    boolean print(int show, Map<String, Double> floors) {
        totals();
        groups("Theo loại câu hỏi", GoldQuestion::kind);
        groups("Theo cách viết", GoldQuestion::style);
        failures(show);
        return floorsHold(floors);
    }

    private void totals() {
        out.printf(
                "%d câu hỏi: %s%n%n",
                outcomes.size(), counted(figures.by(question -> "").getOrDefault("", Map.of())));
        figures.all()
                .forEach((name, value) ->
                        out.printf(Locale.ROOT, "  %-30s %6.1f  %s%n", NAMES.getOrDefault(name, name), value, name));
    }

    private void groups(String title, Function<GoldQuestion, String> property) {
        out.printf("%n%s%n", title);
        figures.by(property)
                .forEach((name, counts) -> out.printf("  %-16s %s%n", name.isEmpty() ? "–" : name, counted(counts)));
    }

    private static String counted(Map<Verdict, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> vietnamese(entry.getKey()) + " " + entry.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private void failures(int show) {
        var failed = outcomes.stream().filter(Outcome::failed).toList();
        if (failed.isEmpty()) {
            return;
        }
        out.printf("%nChưa đạt: %d câu%n", failed.size());
        failed.stream().limit(show).forEach(this::failure);
        if (failed.size() > show) {
            out.printf("  … còn %d câu nữa%n", failed.size() - show);
        }
    }

    private void failure(Outcome one) {
        var question = one.question();
        boolean uncited = one.verdict() == Verdict.RIGHT;
        out.printf(
                "%n- %s  %s [%s%s]%n",
                uncited ? "đúng, trích chưa đúng chỗ" : vietnamese(one.verdict()),
                question.id(),
                question.kind(),
                question.style().isEmpty() ? "" : ", " + question.style());
        question.context().forEach(earlier -> out.printf("    trước đó: %s%n", shortened(earlier)));
        out.printf("    hỏi:      %s%n", shortened(question.question()));
        out.printf("    trả lời:  %s%n", shortened(firstLine(one.answer().text())));
        if (!question.expect().isEmpty()) {
            out.printf(
                    "    cần có:   %s%n",
                    shortened(String.join(
                            "; ", question.expect().stream().map(List::getFirst).toList())));
        }
        out.printf("    hiểu là:  %s%n", LostStep.understood(one.trace()));
        var step = LostStep.of(one.trace());
        out.printf("    mất ở:    %s%n", step.isEmpty() ? "không bước nào tìm được bằng chứng" : step);
    }

    private boolean floorsHold(Map<String, Double> floors) {
        var all = figures.all();
        boolean hold = true;
        for (var floor : floors.entrySet()) {
            double value = all.getOrDefault(floor.getKey(), 0.0);
            if (value < floor.getValue()) {
                hold = false;
                out.printf(Locale.ROOT, "%nKhông đạt: %s %.1f < %.1f%n", floor.getKey(), value, floor.getValue());
            }
        }
        return hold;
    }

    private static String vietnamese(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "đúng";
            case WRONG -> "sai";
            case MISSED -> "bỏ lỡ";
            case INVENTED -> "bịa";
            case ERROR -> "lỗi";
        };
    }

    /** The first line of an answer, with the next one where it only announces it. */
    private static String firstLine(String text) {
        var lines = text.lines().limit(2).toList();
        return !lines.isEmpty() && lines.getFirst().endsWith(":")
                ? String.join(" ", lines)
                : lines.stream().findFirst().orElse("");
    }

    private static String shortened(String line) {
        var one = line.replaceAll("\\s+", " ").strip();
        return one.length() > LONGEST_LINE ? one.substring(0, LONGEST_LINE) + "…" : one;
    }
}
