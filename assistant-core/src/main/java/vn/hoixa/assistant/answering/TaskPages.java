package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Move;
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

    /** The next tasks of the conversation's list; empty where it showed none. */
    Optional<Answer> more(Understood question) {
        var shown = question.previous().shown();
        boolean item =
                question.move().filter(move -> move.kind() == Move.Kind.ITEM).isPresent();
        if (item
                && question.sameTasks().isEmpty()
                && !question.previous().taskIds().isEmpty()) {
            return Optional.of(new Draft(Intent.TASK_LIST, sources)
                    .line(phrases.get(
                            "list.no-item", question.previous().taskIds().size()))
                    .toAnswer(Answer.Status.NO_ANSWER));
        }
        boolean next =
                question.move().filter(move -> move.kind() == Move.Kind.NEXT).isPresent();
        if (!next || shown == null || question.previous().taskIds().isEmpty()) {
            return Optional.empty();
        }
        var byId = finder.register(question);
        var tasks = question.previous().taskIds().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        var draft = new Draft(Intent.TASK_LIST, sources).tasks(tasks);
        if (shown >= tasks.size()) {
            return Optional.of(draft.line(phrases.get("list.end", tasks.size())).toAnswer(Answer.Status.ANSWERED));
        }
        int to = Math.min(shown + SHOWN, tasks.size());
        draft.line(phrases.get("list.rest", shown + 1, to, tasks.size()));
        return Optional.of(page(draft, tasks, shown).toAnswer(Answer.Status.ANSWERED));
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
                    : " " + phrases.get("list.due", words.deadline(task.task().deadline())) + words.late(task);
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
