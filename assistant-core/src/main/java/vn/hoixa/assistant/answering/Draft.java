package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.text.LineRange;

/** An answer being written: its lines, and the citations they carry. */
final class Draft {
    private record Place(String documentId, LineRange lines) {}

    private final Intent intent;
    private final Sources sources;
    private final List<String> lines = new ArrayList<>();
    private final Map<Place, Citation> citations = new LinkedHashMap<>();
    private final List<TaskRecord> tasks = new ArrayList<>();
    private final List<String> suggestions = new ArrayList<>();
    private @Nullable String guideId;
    private @Nullable Integer shown;

    Draft(Intent intent, Sources sources) {
        this.intent = intent;
        this.sources = sources;
    }

    /** The number to cite these lines by; the same lines have the same number. */
    int cite(String documentId, String section, LineRange range, String quote) {
        var place = new Place(documentId, range);
        return citations
                .computeIfAbsent(place, p -> sources.citation(citations.size() + 1, documentId, section, range, quote))
                .n();
    }

    int cite(TaskRecord task) {
        return cite(
                task.documentId(),
                task.task().section(),
                task.task().lines(),
                task.task().text());
    }

    Draft line(String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
        return this;
    }

    Draft task(TaskRecord task) {
        tasks.add(task);
        return this;
    }

    Draft tasks(List<TaskRecord> all) {
        tasks.addAll(all);
        return this;
    }

    Draft suggest(String question) {
        if (!suggestions.contains(question)) {
            suggestions.add(question);
        }
        return this;
    }

    Draft suggestAll(List<String> questions) {
        questions.forEach(this::suggest);
        return this;
    }

    Draft guide(String id) {
        guideId = id;
        return this;
    }

    /** How many tasks or steps the conversation was told so far. */
    Draft shown(int count) {
        shown = count;
        return this;
    }

    Answer toAnswer(Answer.Status status) {
        return new Answer(
                status,
                intent,
                String.join("\n", lines),
                List.copyOf(citations.values()),
                tasks,
                suggestions,
                guideId,
                shown);
    }
}
