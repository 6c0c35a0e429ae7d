package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;

/** Lists and counts the tasks that a body, a time and a topic select together. */
final class TaskListAnswerer implements Answerer {
    private static final Pattern LEADS =
            Pattern.compile("\\b(?:chu tri|dung chinh|dung dau|chiu trach nhiem chinh)\\b");

    private static final Pattern HELPS = Pattern.compile("\\bphoi hop (?!voi\\b)");

    private final Sources sources;
    private final TaskFinder finder;
    private final TaskWords words;
    private final TaskPages pages;
    private final Phrases phrases;
    private final Thresholds thresholds;

    TaskListAnswerer(Sources sources, TaskFinder finder, TaskWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.finder = finder;
        this.words = words;
        this.pages = new TaskPages(sources, finder, words, phrases);
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        if (UnknownBody.isNamed(question)) {
            return Optional.of(noBody(question));
        }
        var selected = selected(question);
        if (onlyHelps(question, selected)) {
            return Optional.of(helpsOnly(question, selected.size()));
        }
        boolean filtered = !question.bodies().isEmpty() || !question.due().isAny();
        boolean topical = !question.topic().isBlank();
        if (topical) {
            var onTopic = onTopic(question, selected, filtered);
            if (onTopic.isEmpty() && !filtered) {
                return Optional.empty();
            }
            // Words beside the filters may only describe them; they narrow the list where they find something.
            selected = onTopic.isEmpty() ? selected : onTopic;
        } else if (!filtered && !question.planNamed()) {
            return Optional.empty();
        }
        if (selected.isEmpty()) {
            return question.planNamed() ? Optional.of(none(question)) : Optional.empty();
        }
        return Optional.of(
                list(question, selected.stream().sorted(TaskFinder.BY_PLACE).toList()));
    }

    private List<TaskRecord> selected(Understood question) {
        var due = question.due();
        var today = words.today();
        boolean appendix = question.folded().contains("phu luc");
        var inTime = finder.inPlans(question).stream()
                .filter(task -> due.accepts(task, today))
                .filter(task -> !appendix || task.task().section().startsWith("Phụ lục"))
                .toList();
        if (question.bodies().isEmpty()) {
            return inTime;
        }
        if (HELPS.matcher(question.folded()).find()
                && !LEADS.matcher(question.folded()).find()) {
            return inTime.stream()
                    .filter(task -> question.bodies().stream()
                            .anyMatch(body -> task.task().support().contains(body)))
                    .toList();
        }
        var led = inTime.stream()
                .filter(task -> TaskFinder.ledByOneOf(task, question.bodies()))
                .toList();
        // In its own plan an office takes part in others' work as well as leading some; both are its work.
        boolean ownPlan = question.documentIds().size() == 1
                && question.bodies()
                        .contains(String.valueOf(
                                sources.document(question.documentIds().getFirst())
                                        .issuer()));
        boolean leads =
                finder.inPlans(question).stream().anyMatch(task -> TaskFinder.ledByOneOf(task, question.bodies()));
        boolean helping = question.helpers() || !leads || ownPlan;
        return helping
                ? inTime.stream()
                        .filter(task -> TaskFinder.concerns(task, question.bodies()))
                        .toList()
                : led;
    }

    private List<TaskRecord> onTopic(Understood question, List<TaskRecord> selected, boolean filtered) {
        var fits = finder.allByTopic(question);
        double least = Math.max(
                thresholds.topic(filtered),
                fits.isEmpty() ? 0 : 0.6 * fits.getFirst().coverage());
        var ids = fits.stream()
                .filter(fit -> fit.coverage() >= least)
                .map(fit -> fit.task().id())
                .collect(Collectors.toSet());
        return selected.stream().filter(task -> ids.contains(task.id())).toList();
    }

    private Answer noBody(Understood question) {
        return new Draft(question.intent(), sources)
                .line(phrases.get(
                        "no-answer.no-body",
                        sources.called(question.documentIds().getFirst()),
                        question.topic()))
                .toAnswer(Answer.Status.NO_ANSWER);
    }

    /** Asked what a body leads where it leads nothing. */
    private static boolean onlyHelps(Understood question, List<TaskRecord> selected) {
        return question.planNamed()
                && !question.bodies().isEmpty()
                && !question.helpers()
                && LEADS.matcher(question.folded()).find()
                && !selected.isEmpty()
                && selected.stream().noneMatch(task -> TaskFinder.ledByOneOf(task, question.bodies()));
    }

    private Answer helpsOnly(Understood question, int tasks) {
        return new Draft(question.intent(), sources)
                .line(phrases.get(
                        "no-answer.only-helps",
                        sources.called(question.documentIds().getFirst()),
                        TaskWords.names(question.bodies()),
                        tasks))
                .toAnswer(Answer.Status.NO_ANSWER);
    }

    private Answer none(Understood question) {
        var draft = new Draft(question.intent(), sources)
                .line(phrases.get(
                        "no-answer.no-tasks",
                        sources.called(question.documentIds().getFirst()),
                        ListFilters.described(question)));
        helped(question, List.of())
                .ifPresent(count -> draft.line(phrases.get("list.helps", count))
                        .suggest(phrases.get(
                                "suggest.helps",
                                question.bodies().getFirst(),
                                sources.place(question.documentIds().getFirst()))));
        return draft.toAnswer(Answer.Status.NO_ANSWER);
    }

    private Answer list(Understood question, List<TaskRecord> tasks) {
        var draft = new Draft(question.intent(), sources).tasks(tasks);
        var plans = tasks.stream().map(TaskRecord::documentId).distinct().toList();
        var where = plans.size() == 1 ? sources.called(plans.getFirst()) : plans.size() + " kế hoạch";
        var subject = where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
        draft.line(phrases.get("list.head", subject, tasks.size(), suffix(question)));
        pages.page(draft, tasks, 0);
        helped(question, tasks)
                .ifPresent(count -> draft.line(phrases.get("list.helps", count))
                        .suggest(phrases.get(
                                "suggest.helps", question.bodies().getFirst(), sources.place(plans.getFirst()))));
        return draft.toAnswer(Answer.Status.ANSWERED);
    }

    /** How many more tasks the body of a list helps with; empty where the list has them or there are none. */
    private Optional<Integer> helped(Understood question, List<TaskRecord> listed) {
        if (question.bodies().size() != 1
                || question.helpers()
                || listed.stream().anyMatch(task -> !TaskFinder.ledByOneOf(task, question.bodies()))) {
            return Optional.empty();
        }
        int count = (int) finder.inPlans(question).stream()
                .filter(task -> question.due().accepts(task, words.today()))
                .filter(task ->
                        TaskFinder.concerns(task, question.bodies()) && !TaskFinder.ledByOneOf(task, question.bodies()))
                .count();
        return count == 0 || !question.topic().isBlank() ? Optional.empty() : Optional.of(count);
    }

    /** The next tasks of the conversation's list; empty where it showed none. */
    Optional<Answer> more(Understood question) {
        return pages.more(question);
    }

    private String suffix(Understood question) {
        var described = ListFilters.described(question);
        return described.isEmpty() ? "" : " " + described;
    }
}
