package vn.hoixa.assistant.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.text.VietnameseText;

/** Asks which task is meant where several of a plan hold all that is asked about and their answers differ. */
final class TaskChoices {
    private static final int MOST = 4;
    private static final int LONGEST = 160;

    private final Sources sources;
    private final Phrases phrases;
    private final Thresholds thresholds;

    TaskChoices(Sources sources, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    /** The choices, each a question that has one answer; empty where one task is meant or all have the same answer. */
    Optional<Answer> among(Understood question, List<TaskFinder.Fit> fits) {
        var best = fits.getFirst();
        if (!question.sameTasks().isEmpty() || !question.planNamed() || best.coverage() < thresholds.choices()) {
            return Optional.empty();
        }
        var equal = fits.stream()
                .filter(fit -> fit.coverage() >= 0.99 * best.coverage()
                        && fit.score() >= thresholds.equalTask() * best.score()
                        && fit.task().documentId().equals(best.task().documentId()))
                .map(TaskFinder.Fit::task)
                .filter(task -> held(task, question).equals(held(best.task(), question)))
                .toList();
        long answers =
                equal.stream().map(task -> answer(question, task)).distinct().count();
        return answers < 2 ? Optional.empty() : Optional.of(clarify(question, equal));
    }

    /** The words of the question that stand in what a task is called. */
    static Set<String> held(TaskRecord task, Understood question) {
        var words = new HashSet<>(VietnameseText.foldedSyllables(question.topic()));
        words.retainAll(VietnameseText.foldedSyllables(task.task().summary()));
        return words;
    }

    private static Object answer(Understood question, TaskRecord task) {
        if (question.intent() == Intent.TASK_DEADLINE) {
            var deadline = task.task().deadline();
            return deadline.due() != null
                    ? deadline.due()
                    : deadline.kind() == Deadline.Kind.NONE ? "" : deadline.text();
        }
        return question.helpers() ? task.task().support() : task.task().lead();
    }

    private Answer clarify(Understood question, List<TaskRecord> equal) {
        var draft = new Draft(question.intent(), sources);
        var called = sources.called(equal.getFirst().documentId());
        draft.line(phrases.get("clarify.task", called, equal.size()));
        var key = question.intent() == Intent.TASK_DEADLINE ? "suggest.deadline-of" : "suggest.owner-of";
        for (var task : equal.subList(0, Math.min(MOST, equal.size()))) {
            var summary = task.task().summary();
            var named = summary.length() <= LONGEST ? summary : summary.substring(0, summary.lastIndexOf(' ', LONGEST));
            draft.line(phrases.get("clarify.choice", named));
            draft.suggest(phrases.get(key, named, sources.place(task.documentId())));
        }
        return draft.toAnswer(Answer.Status.CLARIFY);
    }
}
