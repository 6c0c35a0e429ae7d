package vn.hoixa.assistant.answering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.understanding.Context;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.assistant.verified.VerifiedAnswers;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.search.Search;
import vn.hoixa.knowledge.text.VietnameseText;

/** Answers an understood question; without evidence it says so. Safe for many threads. */
public final class Answering {
    /** Small talk with one of these asks for a person to talk to. */
    private static final Pattern HUMAN =
            Pattern.compile("\\b(?:gap|goi|noi chuyen|trao doi|chat|ket noi|hoi|nhan tin|lien he)\\b(?! xa\\b)");

    private final Sources sources;
    private final Phrases phrases = new Phrases();
    private final Thresholds thresholds = new Thresholds();
    private final TaskFinder finder;
    private final TaskAnswerer tasks;
    private final TaskListAnswerer lists;
    private final IndicatorAnswerer indicators;
    private final ReportAnswerer reports;
    private final PassageAnswerer passages;
    private final GuideAnswerer guides;
    private final PlanFactsAnswerer facts;
    private final Services services = new Services();
    private final Ended ended;
    private final VerifiedAnswerer verified;

    /**
     * @param library the register and the guides
     * @param search the index over them
     * @param clock tells what is late; its zone counts
     */
    public Answering(Library library, Search search, Clock clock) {
        this(library, search, VerifiedAnswers.NONE, clock);
    }

    /**
     * @param library the register and the guides
     * @param search the index over them
     * @param answers what officials answered; comes first
     * @param clock tells what is late; its zone counts
     */
    public Answering(Library library, Search search, VerifiedAnswers answers, Clock clock) {
        this.verified = new VerifiedAnswerer(answers, phrases);
        this.sources = new Sources(library, search);
        this.finder = new TaskFinder(sources);
        var words = new TaskWords(phrases, clock);
        this.tasks = new TaskAnswerer(sources, finder, words, phrases, thresholds);
        this.lists = new TaskListAnswerer(sources, finder, words, phrases, thresholds);
        this.indicators = new IndicatorAnswerer(sources, words, phrases, thresholds);
        this.reports = new ReportAnswerer(sources, finder, phrases, words);
        this.passages = new PassageAnswerer(sources, phrases, thresholds);
        this.guides = new GuideAnswerer(sources, phrases, thresholds, clock);
        this.facts = new PlanFactsAnswerer(sources, phrases);
        this.ended = new Ended(sources, phrases, clock);
    }

    /** Whether an official has answered this very question. */
    public boolean isVerified(Understood question) {
        return verified.answer(question).isPresent();
    }

    /** The answer to a question. */
    public Answered answer(Understood question) {
        var trace = new ArrayList<String>();
        trace.add("intent " + question.intent() + ", plans " + question.documentIds() + ", bodies "
                + question.bodies().size() + (question.followUp() ? ", follow-up" : ""));
        var answer = ended.noted(decide(question, trace));
        trace.add("status " + answer.status());
        return new Answered(answer, remember(question, answer), trace);
    }

    private Answer decide(Understood question, List<String> trace) {
        var safe = question.dangerGuide().flatMap(id -> guides.safeSteps(question, id));
        if (safe.isPresent()) {
            trace.add("danger");
            return safe.get();
        }
        if (question.declined().isPresent()) {
            trace.add("declined " + question.declined().get());
            return canned(
                    Intent.OTHER,
                    Answer.Status.DECLINED,
                    "declined." + question.declined().get());
        }
        var official = verified.answer(question);
        if (official.isPresent()) {
            trace.add("verified answer " + official.get().citations().getFirst().documentId());
            return official.get();
        }
        if (question.intent() == Intent.SMALL_TALK) {
            return smallTalk(question);
        }
        var told = steps(question);
        if (told.isPresent()) {
            trace.add("goes on");
            return told.get();
        }
        if (question.vague()) {
            trace.add("says too little");
            return canned(Intent.OTHER, Answer.Status.CLARIFY, "clarify.about");
        }
        var service = services.in(VietnameseText.foldedWords(question.expanded()));
        if (service.isPresent() && !question.planNamed() && !guides.covers(question, service.get())) {
            trace.add("service without a guide");
            return canned(
                    Intent.GUIDE,
                    Answer.Status.NO_ANSWER,
                    "no-answer.service",
                    service.get().name(),
                    service.get().ask());
        }
        if (question.unknownPlace().isPresent()) {
            var known = guideFirst(question, trace);
            return known.orElseGet(
                    () -> noPlan(question, question.unknownPlace().get()));
        }
        return order(question, trace).stream()
                .map(step -> step.answerer().answer(question).map(answer -> {
                    trace.add("answered by " + step.name());
                    return answer;
                }))
                .flatMap(Optional::stream)
                .findFirst()
                .map(answer -> question.planNamed() ? answer : clarified(question, answer, trace))
                .orElseGet(() -> nothing(question));
    }

    /** Goes on in the list or guide of the conversation. */
    private Optional<Answer> steps(Understood question) {
        return question.move().isEmpty()
                ? Optional.empty()
                : guides.stepByStep(question).or(() -> lists.more(question));
    }

    private record Step(String name, Answerer answerer) {}

    /** Which answerers to ask, in order: by intent, and guides before plans where no plan is named. */
    private List<Step> order(Understood question, List<String> trace) {
        var guide = new Step("guide", guides);
        var passage = new Step("passage", passages);
        var steps = new ArrayList<Step>();
        double held = question.planNamed() ? 0 : guides.coverage(question);
        boolean guideFirst = !question.planNamed()
                && question.bodies().isEmpty()
                && held >= thresholds.guideFirst()
                && held >= registerCoverage(question);
        trace.add("guide coverage " + Math.round(held * 100));
        if (guideFirst) {
            steps.add(guide);
        }
        if (question.sameTasks().isEmpty()) {
            steps.add(new Step("facts of the plan", facts));
        }
        switch (question.intent()) {
            case TASK_OWNER, TASK_DEADLINE -> steps.add(new Step("task", tasks));
            case TASK_LIST -> steps.add(new Step("task list", lists));
            case INDICATOR -> steps.add(new Step("indicator", indicators));
            case REPORT_DUTY -> steps.add(new Step("report", reports));
            default -> {}
        }
        steps.add(passage);
        // A question about a named plan is not answered from a guide: the plan may differ.
        if (!question.planNamed()) {
            steps.add(guide);
        }
        return steps;
    }

    /**
     * How much the register holds of a question that does not name its plan; without bound where the question selects
     * records by time or asks for reports, as no guide answers those.
     */
    private double registerCoverage(Understood question) {
        return switch (question.intent()) {
            case TASK_LIST -> question.due().isAny() ? finder.coverage(question) : Double.MAX_VALUE;
            case REPORT_DUTY -> Double.MAX_VALUE;
            case TASK_OWNER, TASK_DEADLINE -> finder.coverage(question);
            case INDICATOR -> indicators.coverage(question);
            default -> 0;
        };
    }

    private Optional<Answer> guideFirst(Understood question, List<String> trace) {
        boolean guide = guides.coverage(question) >= thresholds.guideFirst();
        trace.add("unknown place");
        return guide && question.intent() == Intent.OTHER ? guides.answer(question) : Optional.empty();
    }

    /** An answer from one plan where others hold as good a one: ask which is meant. */
    private Answer clarified(Understood question, Answer answer, List<String> trace) {
        if (answer.intent() == Intent.GUIDE
                || answer.status() != Answer.Status.ANSWERED
                || sources.plans().size() < 2) {
            return answer;
        }
        var fits = finder.byTopic(question);
        var plans = fits.stream()
                .filter(fit ->
                        fit.score() >= thresholds.otherPlan() * fits.getFirst().score())
                .map(fit -> fit.task().documentId())
                .distinct()
                .toList();
        if (plans.size() < 2) {
            return answer;
        }
        trace.add("several plans");
        return clarify(question);
    }

    private Answer clarify(Understood question) {
        var names = sources.plans().stream()
                .map(plan -> sources.place(plan.id()))
                .distinct()
                .toList();
        var draft = new Draft(question.intent(), sources);
        draft.line(phrases.get("clarify.plan", String.join("; ", names)));
        names.forEach(name -> draft.suggest(question.expanded() + " (" + name + ")"));
        return draft.toAnswer(Answer.Status.CLARIFY);
    }

    private Answer smallTalk(Understood question) {
        var folded = question.folded();
        boolean thanks = folded.startsWith("cam on") || folded.startsWith("thank") || folded.startsWith("ok");
        boolean about = folded.contains("la ai") || folded.contains("ten gi") || folded.contains("lam duoc gi");
        boolean human = HUMAN.matcher(folded).find();
        return canned(
                Intent.SMALL_TALK,
                Answer.Status.ANSWERED,
                thanks ? "thanks" : about ? "about" : human ? "human" : "greeting");
    }

    private Answer noPlan(Understood question, String place) {
        var names =
                sources.plans().stream().map(plan -> sources.place(plan.id())).collect(Collectors.joining("; "));
        return names.isEmpty()
                ? canned(question.intent(), Answer.Status.NO_ANSWER, "no-answer.no-plans")
                : canned(question.intent(), Answer.Status.NO_ANSWER, "no-answer.place", place, names);
    }

    private Answer nothing(Understood question) {
        return question.documentIds().isEmpty()
                ? canned(question.intent(), Answer.Status.NO_ANSWER, "no-answer.any")
                : canned(
                        question.intent(),
                        Answer.Status.NO_ANSWER,
                        "no-answer.plan",
                        sources.called(question.documentIds().getFirst()));
    }

    private Answer canned(Intent intent, Answer.Status status, String key, Object... values) {
        return new Draft(intent, sources).line(phrases.get(key, values)).toAnswer(status);
    }

    /** Small talk, and asking what a question is about, make nothing forgotten. */
    private Context remember(Understood question, Answer answer) {
        boolean asksBack = question.vague() && answer.status() == Answer.Status.CLARIFY;
        if (asksBack || answer.intent() == Intent.SMALL_TALK) {
            return question.previous();
        }
        var told = Stream.concat(
                        answer.citations().stream().map(Citation::documentId),
                        answer.tasks().stream().map(TaskRecord::documentId))
                .filter(sources::holds)
                .distinct()
                .toList();
        boolean plan = answer.guideId() == null && !told.isEmpty();
        var list = list(question, answer);
        return new Context(
                answer.intent(),
                plan ? told : question.documentIds(),
                question.bodies(),
                question.topic(),
                answer.tasks().isEmpty() && list != null ? question.previous().taskIds() : ids(answer),
                answer.guideId(),
                answer.shown(),
                list);
    }

    private static List<String> ids(Answer answer) {
        return answer.tasks().stream().map(TaskRecord::id).toList();
    }

    /** The list just told, or the one whose tasks are still being asked about. */
    private static Context.@Nullable ShownList list(Understood question, Answer answer) {
        var tasks = ids(answer);
        if (answer.intent() == Intent.TASK_LIST && !tasks.isEmpty()) {
            return new Context.ShownList(tasks, Objects.requireNonNullElse(answer.shown(), tasks.size()));
        }
        var before = question.previous().list();
        boolean ofList = before != null
                && answer.guideId() == null
                && before.taskIds().containsAll(question.sameTasks())
                && !(question.sameTasks().isEmpty() && question.move().isEmpty());
        return ofList ? before : null;
    }
}
