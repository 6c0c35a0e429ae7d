package vn.hoixa.knowledge.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An invented plan whose file says what a person reads in it. Below the last line of an item stands one line for each
 * record: {@code => KIND | lead; lead | support | DEADLINE}, with " ?" behind it where it is doubtful, or for a target {@code =# name | year=value | …}.
 *
 * @param lines the plan without these lines
 * @param records what a person reads, by the last line of the item
 */
record AnnotatedPlan(List<String> lines, List<String> records) {
    private static final PlanParser PARSER =
            new PlanParser(Clock.fixed(Instant.parse("2026-03-10T03:00:00Z"), ZoneOffset.UTC));

    static AnnotatedPlan of(String name) {
        try (var in = Objects.requireNonNull(AnnotatedPlan.class.getResourceAsStream("other/" + name + ".txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnnotatedPlan of(List<String> annotated) {
        var lines = new ArrayList<String>();
        var records = new ArrayList<String>();
        for (var line : annotated) {
            if (line.startsWith("=>") || line.startsWith("=#")) {
                records.add(lines.size() + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return new AnnotatedPlan(List.copyOf(lines), List.copyOf(records));
    }

    /** The records that the parser reads, as the file writes them. */
    List<String> read() {
        var plan = PARSER.parse("ke-hoach.txt", lines);
        var read = new ArrayList<String>();
        plan.tasks().forEach(task -> read.add(task.lines().last() + " " + shown(task)));
        plan.indicators().forEach(target -> read.add(target.lines().last() + " " + shown(target)));
        return read;
    }

    private static String shown(Task task) {
        return "=> " + task.kind() + " | " + names(task.lead()) + " | " + names(task.support()) + " | "
                + shown(task.deadline()) + (task.review() == null ? "" : " ?");
    }

    private static String shown(Indicator target) {
        return "=# " + target.name() + " | "
                + target.values().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" | "));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "-" : String.join("; ", names);
    }

    private static String shown(Deadline deadline) {
        var words = deadline.kind().toString();
        words += deadline.due() == null ? "" : " " + deadline.due();
        words += deadline.recurrence() == null ? "" : " " + deadline.recurrence();
        words += deadline.condition() == null ? "" : " " + deadline.condition();
        return words + (deadline.alsoOngoing() ? " +" : "");
    }
}
