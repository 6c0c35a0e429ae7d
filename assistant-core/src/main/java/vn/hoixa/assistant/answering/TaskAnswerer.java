package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.SharedPairs;

/** Answers who leads a task and when it is due, from the register. */
final class TaskAnswerer implements Answerer {
    private final Sources sources;
    private final TaskFinder finder;
    private final TaskWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;
    private final Premise premise;
    private final TaskChoices choices;
    private final TaskSuggestions next;

    TaskAnswerer(Sources sources, TaskFinder finder, TaskWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.finder = finder;
        this.words = words;
        this.phrases = phrases;
        this.thresholds = thresholds;
        this.premise = new Premise(phrases);
        this.choices = new TaskChoices(sources, phrases, thresholds);
        this.next = new TaskSuggestions(sources, words, phrases);
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        boolean reports = question.folded().contains("bao cao");
        var found = finder.byTopic(question).stream()
                .filter(fit -> reports
                        || !question.sameTasks().isEmpty()
                        || fit.task().task().kind() == Task.Kind.TASK)
                .filter(fit -> ofYear(question, fit.task()))
                .toList();
        var fits = preferred(question, found);
        if (fits.isEmpty() || fits.getFirst().coverage() < thresholds.task(question.planNamed())) {
            return Optional.empty();
        }
        var several = choices.among(question, fits);
        if (several.isPresent()) {
            return several;
        }
        var best = withAnswer(question, fits);
        return Optional.of(
                question.intent() == Intent.TASK_DEADLINE ? deadline(question, best) : owner(question, best));
    }

    /** A body that the question only takes for the one in charge must not choose the task. */
    private static boolean claimsLead(Understood question) {
        return question.intent() == Intent.TASK_OWNER && Premise.claimsLead(question);
    }

    /** Tasks of the bodies that a deadline question names come first. */
    private static List<TaskFinder.Fit> preferred(Understood question, List<TaskFinder.Fit> fits) {
        if (question.bodies().isEmpty() || fits.isEmpty() || claimsLead(question)) {
            return fits;
        }
        var theirs = fits.stream()
                .filter(fit -> TaskFinder.concerns(fit.task(), question.bodies()))
                .toList();
        boolean good = !theirs.isEmpty()
                && theirs.getFirst().coverage() >= 0.6 * fits.getFirst().coverage();
        return good ? theirs : fits;
    }

    /**
     * The best task; where a nearly equal one states what is asked and the best does not, that one: a plan often names
     * a task twice, once in passing.
     */
    private TaskRecord withAnswer(Understood question, List<TaskFinder.Fit> fits) {
        var best = fits.getFirst();
        var bestWords = SharedPairs.of(best.task().task().text());
        return fits.stream()
                .filter(fit -> fit.coverage() >= thresholds.sameTask() * best.coverage()
                        && fit.score() >= thresholds.sameTask() * best.score())
                .filter(fit -> fit == best
                        || SharedPairs.of(fit.task().task().text()).alike(bestWords)
                        || besides(question, best.task(), fit.task()))
                .filter(fit -> states(question, fit.task()))
                .findFirst()
                .orElse(best)
                .task();
    }

    /** A task of the same part of the plan that holds all that the best one holds of the question. */
    private static boolean besides(Understood question, TaskRecord best, TaskRecord other) {
        return other.documentId().equals(best.documentId())
                && !best.task().section().isEmpty()
                && other.task().section().equals(best.task().section())
                && TaskChoices.held(other, question).containsAll(TaskChoices.held(best, question));
    }

    private static boolean states(Understood question, TaskRecord task) {
        return question.intent() == Intent.TASK_DEADLINE
                ? task.task().deadline().kind() != Deadline.Kind.NONE
                : !task.task().lead().isEmpty();
    }

    private Answer deadline(Understood question, TaskRecord task) {
        var draft = new Draft(question.intent(), sources).task(task);
        int n = draft.cite(task);
        var lead = task.task().lead();
        var dated = Sentences.dated(task.task().text(), question.topic());
        if (task.task().deadline().kind() == Deadline.Kind.NONE && dated.isPresent()) {
            return draft.line(phrases.get("passage.quote", dated.get(), n))
                    .line(plan(task))
                    .toAnswer(Answer.Status.ANSWERED);
        }
        if (task.task().deadline().kind() == Deadline.Kind.NONE) {
            var who = lead.isEmpty() ? "" : " (" + TaskWords.names(lead) + ")";
            return draft.line(phrases.get("no-answer.no-deadline", task.task().summary(), who))
                    .toAnswer(Answer.Status.NO_ANSWER);
        }
        draft.line(premise.check(question, task, n));
        if (question.asksWhetherLate()) {
            draft.line(words.daysLeft(task));
        }
        draft.line(words.when(task, n, question.asksWhetherLate()));
        if (task.task().deadline().alsoOngoing()) {
            draft.line(phrases.get("task.also"));
        }
        draft.line(phrases.get("task.work", task.task().summary()));
        if (!lead.isEmpty()) {
            draft.line(phrases.get("task.lead", TaskWords.names(lead)));
        }
        return draft.line(words.doubt(task.task().review()))
                .line(plan(task))
                .suggestAll(next.afterDeadline(question, task))
                .toAnswer(Answer.Status.ANSWERED);
    }

    private String plan(TaskRecord task) {
        return phrases.get("task.plan", sources.called(task.documentId()));
    }

    /** A year that lies after the plan's must stand in the task: its work of this year says nothing of the next. */
    private boolean ofYear(Understood question, TaskRecord task) {
        var year = question.year();
        var plan = year == null ? null : sources.year(task.documentId());
        if (year == null || !question.sameTasks().isEmpty()) {
            return true;
        }
        var due = task.task().deadline().due();
        int asked = Integer.parseInt(year);
        return plan == null
                || asked <= plan
                || due != null && due.getYear() == asked
                || task.task().text().contains(year);
    }

    private Answer owner(Understood question, TaskRecord task) {
        var draft = new Draft(question.intent(), sources).task(task);
        int n = draft.cite(task);
        var lead = task.task().lead();
        var support = task.task().support();
        if (lead.isEmpty()) {
            var helpers =
                    support.isEmpty() ? "" : " " + phrases.get("no-answer.support-only", TaskWords.names(support));
            return draft.line(phrases.get("no-answer.no-lead", task.task().summary(), helpers))
                    .toAnswer(Answer.Status.NO_ANSWER);
        }
        draft.line(premise.checkLead(question, task, n)
                .orElseGet(() -> phrases.get("owner.lead", TaskWords.names(lead), n)));
        if (!support.isEmpty()) {
            draft.line(phrases.get("task.support", TaskWords.names(support)));
        } else if (question.helpers()) {
            draft.line(phrases.get("owner.no-support", TaskWords.names(lead), n));
        }
        draft.line(phrases.get("task.work", task.task().summary()));
        if (task.task().deadline().kind() != Deadline.Kind.NONE) {
            draft.line(phrases.get("task.deadline", words.deadline(task)));
        }
        return draft.line(words.doubt(task.task().review()))
                .line(plan(task))
                .suggestAll(next.afterOwner(task))
                .toAnswer(Answer.Status.ANSWERED);
    }
}
