package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.assistant.understanding.DueFilter;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Move;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;

/** Lists and counts the tasks that a body, a time and a topic select together. */
final class TaskListAnswerer implements Answerer {
    private static final Pattern LEADS =
            Pattern.compile("\\b(?:chu tri|dung chinh|dung dau|chiu trach nhiem chinh)\\b");
    private static final int SHOWN = 7;
    private static final int SHORT = 130;
    private static final int SHORT_OF_FEW = 200;
    private static final int FEW = 4;

    private final Sources sources;
    private final TaskFinder finder;
    private final TaskWords words;
    private final Phrases phrases;
    private final Thresholds thresholds;

    TaskListAnswerer(Sources sources, TaskFinder finder, TaskWords words, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.finder = finder;
        this.words = words;
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
        var led = inTime.stream()
                .filter(task -> TaskFinder.ledByOneOf(task, question.bodies()))
                .toList();
        // In its own plan an office takes part in others' work as well as leading some; both are its work.
        boolean ownPlan = question.documentIds().size() == 1
                && question.bodies()
                        .contains(String.valueOf(
                                sources.document(question.documentIds().getFirst())
                                        .issuer()));
        boolean helping = question.helpers() || led.isEmpty() || ownPlan;
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
        return new Draft(question.intent(), sources)
                .line(phrases.get(
                        "no-answer.no-tasks",
                        sources.called(question.documentIds().getFirst()),
                        described(question)))
                .toAnswer(Answer.Status.NO_ANSWER);
    }

    private Answer list(Understood question, List<TaskRecord> tasks) {
        var draft = new Draft(question.intent(), sources).tasks(tasks);
        var plans = tasks.stream().map(TaskRecord::documentId).distinct().toList();
        var where = plans.size() == 1 ? sources.called(plans.getFirst()) : plans.size() + " kế hoạch";
        var subject = where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
        draft.line(phrases.get("list.head", subject, tasks.size(), suffix(question)));
        return page(draft, tasks, 0);
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
        return Optional.of(page(draft, tasks, shown));
    }

    private Answer page(Draft draft, List<TaskRecord> tasks, int from) {
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
        return draft.toAnswer(Answer.Status.ANSWERED);
    }

    private String suffix(Understood question) {
        var described = described(question);
        return described.isEmpty() ? "" : " " + described;
    }

    /** The filters in words: "do Phòng Nội vụ chủ trì, hạn từ 1/3/2025 đến 31/3/2025". */
    private String described(Understood question) {
        var parts = new ArrayList<String>();
        if (!question.bodies().isEmpty()) {
            parts.add("của " + TaskWords.names(question.bodies()));
        }
        var time = described(question.due());
        if (!time.isEmpty()) {
            parts.add(time);
        }
        return String.join(", ", parts);
    }

    private static String described(DueFilter due) {
        if (due.overdue()) {
            return "đã quá hạn";
        }
        if (due.recurrence() != null) {
            return "lặp lại "
                    + TaskWords.recurrence(
                            new Deadline("", Deadline.Kind.RECURRING, null, false, due.recurrence(), null));
        }
        if (due.kinds().contains(Deadline.Kind.ONGOING)) {
            return "thực hiện thường xuyên";
        }
        if (due.kinds().contains(Deadline.Kind.CONDITIONAL)) {
            return "chờ cấp trên ban hành hoặc hướng dẫn";
        }
        var from = due.from();
        var to = due.to();
        if (from != null && to != null) {
            return "có hạn từ " + TaskWords.date(from) + " đến " + TaskWords.date(to);
        }
        if (to != null) {
            return "có hạn đến " + TaskWords.date(to);
        }
        return from == null ? "" : "có hạn từ " + TaskWords.date(from);
    }

    private static String shortened(String summary, int length) {
        if (summary.length() <= length) {
            return summary;
        }
        return summary.substring(0, summary.lastIndexOf(' ', length)).replaceAll("[,;:.]+$", "") + "…";
    }
}
