package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.search.EntryKind;

/** Finds the tasks a question is about. */
final class TaskFinder {
    /** A task and how well it fits: {@code coverage} is the share of the question's weight it holds. */
    record Fit(TaskRecord task, double score, double coverage) {}

    private static final int BEST = 25;
    private static final int ALL = 200;

    private final Sources sources;

    TaskFinder(Sources sources) {
        this.sources = sources;
    }

    /** The tasks that the question's words find best, best first, in the plans it names. */
    List<Fit> byTopic(Understood question) {
        return byTopic(question, BEST);
    }

    /** All tasks that the question's words find, for a list. */
    List<Fit> allByTopic(Understood question) {
        return byTopic(question, ALL);
    }

    private List<Fit> byTopic(Understood question, int limit) {
        if (!question.sameTasks().isEmpty()) {
            return byId(question.sameTasks()).stream()
                    .map(task -> new Fit(task, 1, 1))
                    .toList();
        }
        var tasks = byId(inPlans(question));
        var fits = new ArrayList<Fit>();
        for (var hit : sources.find(question.topic(), Set.of(EntryKind.TASK), question.documentIds(), limit)) {
            var task = tasks.get(hit.recordId());
            if (task != null) {
                fits.add(new Fit(task, hit.score(), hit.coverage()));
            }
        }
        return fits;
    }

    /** The best coverage any task has; 0 where none is found. */
    double coverage(Understood question) {
        return byTopic(question).stream().mapToDouble(Fit::coverage).max().orElse(0);
    }

    /** The tasks with these ids, in this order, in whatever plans they stand; those that are gone are left out. */
    List<TaskRecord> byId(List<String> ids) {
        var all = byId(sources.library().tasks(TaskFilter.ALL));
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, TaskRecord> byId(Collection<TaskRecord> tasks) {
        var all = new HashMap<String, TaskRecord>();
        for (var task : tasks) {
            all.put(task.id(), task);
        }
        return all;
    }

    List<TaskRecord> inPlans(Understood question) {
        if (question.documentIds().isEmpty()) {
            return sources.library().tasks(TaskFilter.ALL);
        }
        return question.documentIds().stream()
                .flatMap(id -> sources.library().tasks(new TaskFilter(id, null, null, null, null, null, null)).stream())
                .toList();
    }

    /** Whether a body of the question leads or helps with the task. */
    static boolean concerns(TaskRecord task, List<String> bodies) {
        return bodies.stream()
                .anyMatch(body -> task.task().lead().contains(body)
                        || task.task().support().contains(body));
    }

    static boolean ledByOneOf(TaskRecord task, List<String> bodies) {
        return bodies.stream().anyMatch(body -> task.task().lead().contains(body));
    }

    static final Comparator<TaskRecord> BY_PLACE = Comparator.comparing(TaskRecord::source)
            .thenComparing(task -> task.task().lines().first());
}
