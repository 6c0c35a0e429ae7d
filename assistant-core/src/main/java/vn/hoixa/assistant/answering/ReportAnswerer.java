package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.VietnameseText;

/** Answers what is to be reported, to whom and when, from the report duties. */
final class ReportAnswerer implements Answerer {
    private static final int SHOWN = 3;
    private static final double MOST = 0.66;
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:(?:ky|lan|dot) (?:bao cao )?(?:toi|sau|ke tiep|tiep theo|ke)|bao cao (?:lan |ky )?(?:toi|sau|ke tiep|tiep theo|ke)|sap toi|gan nhat)\\b");

    private final Sources sources;
    private final TaskFinder finder;
    private final Phrases phrases;
    private final TaskWords words;

    ReportAnswerer(Sources sources, TaskFinder finder, Phrases phrases, TaskWords words) {
        this.sources = sources;
        this.finder = finder;
        this.phrases = phrases;
        this.words = words;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var duties = finder.inPlans(question).stream()
                .filter(task -> task.task().kind() == Task.Kind.REPORT)
                .toList();
        if (duties.isEmpty() || !question.planNamed() && plans(duties) > 1) {
            return Optional.empty();
        }
        var said = new ReportWords(duties, words.today());
        var byText = new LinkedHashMap<String, TaskRecord>();
        ofPeriod(duties, question).stream()
                .sorted(Comparator.comparingInt((TaskRecord duty) -> -fit(duty, question))
                        .thenComparing(TaskFinder.BY_PLACE))
                .forEach(duty -> byText.putIfAbsent(
                        duty.documentId()
                                + said.what(duty, List.of())
                                + duty.task().deadline(),
                        duty));
        var ranked = List.copyOf(byText.values());
        int best = fit(ranked.getFirst(), question);
        var shown = ranked.stream().filter(duty -> fit(duty, question) == best).toList();
        return Optional.of(
                toAnswer(question, said, NEXT.matcher(question.folded()).find() ? soonest(shown, said) : shown));
    }

    /** The duties that return as often as the question says; all where it says nothing or none does. */
    private static List<TaskRecord> ofPeriod(List<TaskRecord> duties, Understood question) {
        var period = ReportPeriod.in(question.folded());
        var matching = duties.stream()
                .filter(duty -> duty.task().deadline().recurrence() == period.orElse(null))
                .toList();
        return period.isEmpty() || matching.isEmpty() ? duties : matching;
    }

    /** Of the duties with a known next day the first to come; all where none has one. */
    private static List<TaskRecord> soonest(List<TaskRecord> duties, ReportWords said) {
        return duties.stream()
                .filter(duty -> said.next(duty).isPresent())
                .min(Comparator.comparing(duty -> said.next(duty).orElseThrow()))
                .map(List::of)
                .orElse(duties);
    }

    private Answer toAnswer(Understood question, ReportWords said, List<TaskRecord> shown) {
        var draft = new Draft(question.intent(), sources).tasks(shown);
        draft.line(phrases.get("report.head", sources.called(shown.getFirst().documentId())));
        var groups = new LinkedHashMap<String, List<TaskRecord>>();
        for (var duty : shown) {
            groups.computeIfAbsent(said.what(duty, shown), key -> new ArrayList<>())
                    .add(duty);
        }
        groups.entrySet().stream().limit(SHOWN).forEach(group -> {
            var duties = group.getValue();
            draft.line(
                    phrases.get("report.item", who(duties.getFirst(), group.getKey()), draft.cite(duties.getFirst())));
            duties.forEach(duty -> draft.line(when(duty, said)));
            draft.line(words.doubt(duties.getFirst().task().review()));
        });
        return draft.toAnswer(Answer.Status.ANSWERED);
    }

    /** Who reports what; the plan's words alone where they begin with who. */
    private static String who(TaskRecord duty, String what) {
        var lead = duty.task().lead();
        var who = lead.isEmpty() ? "Các đơn vị" : TaskWords.names(lead);
        return what.startsWith(who) ? what : who + ": " + what;
    }

    /** "• Báo cáo năm: trước ngày 10/12 hằng năm. Kỳ tới: 10/12/2025."; empty for what does not return. */
    private String when(TaskRecord duty, ReportWords said) {
        var kind = ReportWords.kind(duty);
        if (kind.isEmpty()) {
            return "";
        }
        var text = duty.task().deadline().text().strip().replaceFirst("(?iu)^" + kind + "\\s+(?=\\S)", "");
        var next = said.next(duty)
                .map(day -> " " + phrases.get("report.next", TaskWords.date(day)))
                .orElse("");
        return phrases.get("report.when", kind, text) + next;
    }

    /** How well a duty fits: the body asked about, the period asked about, and that it names a time at all. */
    private int fit(TaskRecord duty, Understood question) {
        int fit = 0;
        if (!question.bodies().isEmpty() && TaskFinder.concerns(duty, question.bodies())) {
            fit += 4;
        }
        boolean carried = question.bodies().isEmpty()
                && question.followUp()
                && TaskFinder.concerns(duty, question.previous().bodies());
        if (carried || sameSource(duty, question)) {
            fit += 4;
        }
        if (duty.task().deadline().kind() != Deadline.Kind.NONE) {
            fit += 2;
        }
        var asked = question.folded();
        if (question.bodies().isEmpty() && named(duty, asked)) {
            fit += 3;
        }
        var level = VietnameseText.foldedWords(String.join(" ", duty.task().lead()));
        boolean communes =
                (" " + asked + " ").contains(" xa em ") || asked.startsWith("xa ") || asked.contains(" cac xa ");
        if (communes && level.startsWith("ubnd")) {
            fit += 1;
        }
        return fit;
    }

    /** Whether the question has most words of a body that reports. */
    private static boolean named(TaskRecord duty, String asked) {
        return duty.task().lead().stream()
                .map(VietnameseText::foldedSyllables)
                .filter(words -> words.size() > 1)
                .anyMatch(words -> words.stream()
                                .filter(word -> VietnameseText.holdsWords(asked, word))
                                .count()
                        >= MOST * words.size());
    }

    /** A duty that stands in the very lines the conversation was about. */
    private boolean sameSource(TaskRecord duty, Understood question) {
        return question.followUp()
                && finder.inPlans(question).stream()
                        .filter(task -> question.previous().taskIds().contains(task.id()))
                        .anyMatch(task -> task.documentId().equals(duty.documentId())
                                && task.task()
                                        .lines()
                                        .contains(duty.task().lines().first()));
    }

    private static long plans(List<TaskRecord> duties) {
        return duties.stream().map(TaskRecord::documentId).distinct().count();
    }
}
