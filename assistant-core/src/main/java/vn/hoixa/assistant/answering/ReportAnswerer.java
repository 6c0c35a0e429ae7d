package vn.hoixa.assistant.answering;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.VietnameseText;

/** Answers what is to be reported, to whom and when, from the report duties. */
final class ReportAnswerer implements Answerer {
    private static final int SHOWN = 3;

    private final Sources sources;
    private final TaskFinder finder;
    private final Phrases phrases;

    ReportAnswerer(Sources sources, TaskFinder finder, Phrases phrases) {
        this.sources = sources;
        this.finder = finder;
        this.phrases = phrases;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var duties = finder.inPlans(question).stream()
                .filter(task -> task.task().kind() == Task.Kind.REPORT)
                .toList();
        if (duties.isEmpty() || !question.planNamed() && plans(duties) > 1) {
            return Optional.empty();
        }
        var byText = new LinkedHashMap<String, TaskRecord>();
        duties.stream()
                .sorted(Comparator.comparingInt((TaskRecord duty) -> -fit(duty, question))
                        .thenComparing(TaskFinder.BY_PLACE))
                .forEach(duty -> byText.putIfAbsent(duty.documentId() + duty.task().text(), duty));
        var ranked = List.copyOf(byText.values());
        int best = fit(ranked.getFirst(), question);
        var shown = ranked.stream().filter(duty -> fit(duty, question) == best).limit(SHOWN).toList();
        return Optional.of(toAnswer(question, duties, shown));
    }

    private Answer toAnswer(Understood question, List<TaskRecord> duties, List<TaskRecord> shown) {
        var draft = new Draft(question.intent(), sources);
        var first = shown.getFirst();
        draft.line(phrases.get("report.head", sources.called(first.documentId())));
        for (var duty : shown) {
            var who = duty.task().lead().isEmpty() ? "Các đơn vị" : TaskWords.names(duty.task().lead());
            draft.line(phrases.get("report.item", who, duty.task().text(), draft.cite(duty)));
        }
        draft.tasks(duties.stream()
                .filter(duty -> shown.stream().anyMatch(s -> s.documentId().equals(duty.documentId())
                        && s.task().text().equals(duty.task().text())))
                .toList());
        return draft.toAnswer(Answer.Status.ANSWERED);
    }

    /** How well a duty fits: the body asked about, the period asked about, and that it names a time at all. */
    private static int fit(TaskRecord duty, Understood question) {
        int fit = 0;
        if (!question.bodies().isEmpty() && TaskFinder.concerns(duty, question.bodies())) {
            fit += 4;
        }
        boolean carried = question.bodies().isEmpty()
                && question.followUp()
                && TaskFinder.concerns(duty, question.previous().bodies());
        if (carried || question.sameTasks().isEmpty() && sameSource(duty, question)) {
            fit += 4;
        }
        if (duty.task().deadline().kind() != Deadline.Kind.NONE) {
            fit += 2;
        }
        var asked = question.folded();
        var level = VietnameseText.foldedWords(String.join(" ", duty.task().lead()));
        boolean communes = (" " + asked + " ").contains(" xa em ") || asked.startsWith("xa ") || asked.contains(" cac xa ");
        if (communes && level.startsWith("ubnd")) {
            fit += 1;
        }
        return fit;
    }

    /** A duty that stands in the very item the conversation was about. */
    private static boolean sameSource(TaskRecord duty, Understood question) {
        return question.followUp()
                && question.previous().taskIds().contains(duty.id());
    }

    private static long plans(List<TaskRecord> duties) {
        return duties.stream().map(TaskRecord::documentId).distinct().count();
    }
}
