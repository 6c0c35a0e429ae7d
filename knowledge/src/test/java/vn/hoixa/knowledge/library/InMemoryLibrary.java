package vn.hoixa.knowledge.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.LineRange;

/** A library without a database, for tests; documents are put in whole. */
public final class InMemoryLibrary implements Library {
    private final Map<String, Held> held = new LinkedHashMap<>();
    private long version;

    /** Puts a document of paragraphs in, one line each, and replaces one of the same id. */
    public void put(String id, String title, List<String> paragraphs) {
        put(id, title, paragraphs, List.of(), List.of(), Optional.empty());
    }

    public void put(
            String id,
            String title,
            List<String> paragraphs,
            List<Task> tasks,
            List<Indicator> indicators,
            Optional<Guide> guide) {
        var lines = new ArrayList<DocumentLine>();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var text = paragraphs.get(i);
            lines.add(new DocumentLine(i + 1, null, i + 1, text, text, 1));
            sections.add(new Section("I." + (i + 1), 2, false, "", text, new LineRange(i + 1, i + 1)));
        }
        var kind = guide.isPresent() ? DocumentRecord.Kind.GUIDE : DocumentRecord.Kind.PLAN;
        var document = new DocumentRecord(
                id,
                id + ".txt",
                title,
                null,
                null,
                null,
                null,
                kind,
                DocumentRecord.Status.IMPORTED,
                null,
                0,
                tasks.size(),
                indicators.size(),
                false,
                Instant.EPOCH,
                List.of());
        held.put(id, new Held(document, lines, guide.isPresent() ? List.of() : sections, tasks, indicators, guide));
        version++;
    }

    public void remove(String id) {
        held.remove(id);
        version++;
    }

    @Override
    public List<DocumentRecord> documents() {
        return held.values().stream().map(Held::document).toList();
    }

    @Override
    public Optional<DocumentRecord> document(String id) {
        return Optional.ofNullable(held.get(id)).map(Held::document);
    }

    @Override
    public List<DocumentLine> lines(String documentId) {
        return Optional.ofNullable(held.get(documentId)).map(Held::lines).orElse(List.of());
    }

    @Override
    public List<DocumentLine> lines(String documentId, LineRange range) {
        return lines(documentId).stream()
                .filter(line -> range.contains(line.ordinal()))
                .toList();
    }

    @Override
    public List<Section> sections(String documentId) {
        return Optional.ofNullable(held.get(documentId)).map(Held::sections).orElse(List.of());
    }

    @Override
    public List<TaskRecord> tasks(TaskFilter filter) {
        return held.values().stream()
                .flatMap(one -> one.taskRecords().stream())
                .map(SearchableTask::of)
                .filter(SearchableTask.passing(filter))
                .map(SearchableTask::task)
                .toList();
    }

    @Override
    public List<IndicatorRecord> indicators(IndicatorFilter filter) {
        return held.values().stream()
                .flatMap(one -> one.indicatorRecords().stream())
                .map(SearchableIndicator::of)
                .filter(SearchableIndicator.passing(filter))
                .map(SearchableIndicator::indicator)
                .toList();
    }

    @Override
    public List<Guide> guides() {
        return held.values().stream().flatMap(one -> one.guide().stream()).toList();
    }

    @Override
    public Optional<Guide> guideOf(String documentId) {
        return Optional.ofNullable(held.get(documentId)).flatMap(Held::guide);
    }

    @Override
    public long version() {
        return version;
    }

    private record Held(
            DocumentRecord document,
            List<DocumentLine> lines,
            List<Section> sections,
            List<Task> tasks,
            List<Indicator> indicators,
            Optional<Guide> guide) {

        List<TaskRecord> taskRecords() {
            var ids = RecordIds.ofTasks(document.id());
            return tasks.stream()
                    .map(task -> new TaskRecord(
                            ids.next(task.text()), document.id(), document.source(), task, TaskRecord.Status.OPEN))
                    .toList();
        }

        List<IndicatorRecord> indicatorRecords() {
            var ids = RecordIds.ofIndicators(document.id());
            return indicators.stream()
                    .map(one -> new IndicatorRecord(
                            ids.next(Objects.requireNonNull(one.name())), document.id(), document.source(), one))
                    .toList();
        }
    }
}
