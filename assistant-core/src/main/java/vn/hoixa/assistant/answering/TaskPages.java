package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Context;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;

/** Tells a list of tasks seven at a time. */
final class TaskPages {
    private static final int SHOWN = 7;
    private static final int SHORT = 130;
    private static final int SHORT_OF_FEW = 200;
    private static final int FEW = 4;

    private final Sources sources;
    private final TaskFinder finder;
    private final TaskWords words;
    private final Phrases phrases;

    TaskPages(Sources sources, TaskFinder finder, TaskWords words, Phrases phrases) {
        this.sources = sources;
        this.finder = finder;
        this.words = words;
        this.phrases = phrases;
    }

    /** The next or previous tasks of the conversation's list; empty where it is in none. */
    Optional<Answer> more(Understood question) {
        var list = question.previous().list();
        if (list == null || question.move().isEmpty()) {
            return Optional.empty();
        }
        return switch (question.move().get().kind()) {
            case NEXT -> Optional.of(from(list, list.shown()));
            case BACK -> Optional.of(from(list, before(list, question.previous())));
            case ITEM -> question.sameTasks().isEmpty() ? Optional.of(noItem(list)) : Optional.empty();
            case STEP -> Optional.empty();
        };
    }

    /** Where the page before begins; after an answer about one of its tasks, where the last page told begins. */
    private static int before(Context.ShownList list, Context previous) {
        int page = Math.max(0, list.shown() - 1) / SHOWN * SHOWN;
        return previous.taskIds().equals(list.taskIds()) ? Math.max(0, page - SHOWN) : page;
    }

    private Answer noItem(Context.ShownList list) {
        return new Draft(Intent.TASK_LIST, sources)
                .line(phrases.get("list.no-item", list.taskIds().size()))
                .toAnswer(Answer.Status.NO_ANSWER);
    }

    private Answer from(Context.ShownList list, int first) {
        var tasks = finder.byId(list.taskIds());
        var draft = new Draft(Intent.TASK_LIST, sources).tasks(tasks);
        if (first < tasks.size()) {
            int to = Math.min(first + SHOWN, tasks.size());
            draft.line(phrases.get("list.rest", first + 1, to, tasks.size()));
            page(draft, tasks, first);
        }
        boolean ended = first + SHOWN >= tasks.size();
        return (ended ? draft.line(phrases.get("list.end", tasks.size())) : draft).toAnswer(Answer.Status.ANSWERED);
    }

    /** Adds the tasks from an index on, and how many follow. */
    Draft page(Draft draft, List<TaskRecord> tasks, int from) {
        int to = Math.min(from + SHOWN, tasks.size());
        boolean sameLead =
                tasks.stream().map(task -> task.task().lead()).distinct().count() == 1;
        for (int i = from; i < to; i++) {
            var task = tasks.get(i);
            var lead = sameLead || task.task().lead().isEmpty()
                    ? ""
                    : " " + phrases.get("list.lead", TaskWords.names(task.task().lead()));
            var due = task.task().deadline().kind() == Deadline.Kind.NONE
                    ? ""
                    : " " + phrases.get("list.due", words.deadline(task));
            draft.line(phrases.get(
                    "list.item",
                    i + 1,
                    shortened(task.task().summary(), tasks.size() <= FEW ? SHORT_OF_FEW : SHORT),
                    lead,
                    due,
                    draft.cite(task)));
        }
        if (tasks.size() > SHOWN) {
            draft.shown(to);
        }
        if (to < tasks.size()) {
            draft.line(phrases.get("list.more", tasks.size() - to)).suggest(phrases.get("suggest.more"));
        }
        return draft;
    }

    private static String shortened(String summary, int length) {
        if (summary.length() <= length) {
            return summary;
        }
        return summary.substring(0, summary.lastIndexOf(' ', length)).replaceAll("[,;:.]+$", "") + "…";
    }
}
