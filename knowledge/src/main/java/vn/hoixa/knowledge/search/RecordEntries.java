package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.library.TaskRecord;

/** Tasks and indicators as entries. */
final class RecordEntries {
    private RecordEntries() {}

    static Entry of(DocumentSource source, TaskRecord record) {
        var task = record.task();
        var words = task.text().contains(task.summary()) ? task.text() : task.summary() + " " + task.text();
        return new Entry(
                EntryKind.TASK,
                record.documentId(),
                record.id(),
                source.title(),
                source.heading(task.section(), task.lines()),
                task.text(),
                joined(
                        List.of(words),
                        task.lead(),
                        task.support(),
                        List.of(task.deadline().text())),
                source.raw(task.lines()),
                task.lines());
    }

    static Entry of(DocumentSource source, IndicatorRecord record) {
        var indicator = record.indicator();
        var unit = Objects.requireNonNullElse(indicator.unit(), "");
        var values = indicator.values().entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining("; "));
        return new Entry(
                EntryKind.INDICATOR,
                record.documentId(),
                record.id(),
                source.title(),
                source.heading(indicator.section(), indicator.lines()),
                values.isEmpty() ? indicator.name() : indicator.name() + " (" + values + ")",
                joined(List.of(indicator.name(), unit, values), indicator.lead()),
                source.raw(indicator.lines()),
                indicator.lines());
    }

    @SafeVarargs
    private static String joined(List<String>... lists) {
        return Stream.of(lists)
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
