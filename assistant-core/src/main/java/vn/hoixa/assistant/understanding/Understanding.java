package vn.hoixa.assistant.understanding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands a question within its conversation. Safe for many threads. */
public final class Understanding {
    private static final Pattern YEAR = Pattern.compile("\\b(20[2-6]\\d)\\b(?!/)");
    private static final Pattern HELPERS = Pattern.compile(
            "\\b(?:phoi hop|lam cung|ho tro|tham gia cung)\\b.*\\b(?:ai|nao)\\b|\\b(?:ai|nao)\\b.*\\b(?:phoi hop|lam cung)\\b");
    /** Without it "việc Phòng Y tế chủ trì" asks for that office's tasks. */
    private static final Pattern ASKS_WHO =
            Pattern.compile("\\b(?:ai|nao|khi nao|bao gio|dung|phai khong|the nao|ra sao)\\b");

    private static final Pattern RESOLUTION = Pattern.compile(
            "(?:thực hiện )?(?:nghị quyết|nghi quyet)(?: số| so)? (\\d{1,3})(?:[-/]\\S+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What cannot be answered without a subject. */
    private static final Set<Intent> NEEDS_SUBJECT = EnumSet.of(Intent.OTHER, Intent.TASK_OWNER, Intent.TASK_DEADLINE);

    private static final int SHORT_FOLLOW_UP = 2;

    private record Known(long version, Vocabulary vocabulary) {}

    private final Library library;
    private final Clock clock;
    private final QuestionReader reader = new QuestionReader();
    private final PlanFinder planFinder = new PlanFinder();
    private final BodyFinder bodyFinder = new BodyFinder();
    private final DueWords dueWords = new DueWords();
    private final Rules intents = new Rules("intents.txt");
    private final Rules declined = new Rules("declined.txt");
    private final Rules danger = new Rules("danger.txt");
    private final QuestionWords questionWords = new QuestionWords();
    private final Synonyms synonyms = new Synonyms();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /**
     * @param library tells which plans and bodies there are
     * @param clock tells what "tháng này" is; its zone counts
     */
    public Understanding(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * What a question asks.
     *
     * @param text the question as asked
     * @param previous what the conversation remembers, {@link Context#NONE} at its beginning
     */
    public Understood understand(String text, Context previous) {
        var vocabulary = vocabulary();
        var question = reader.read(text, vocabulary.respeller());
        var plans = planFinder.find(question, vocabulary);
        boolean continues = !previous.equals(Context.NONE) && continues(question, plans, previous);
        boolean ownPlace = PlanFinder.ownPlace(question);
        var documentIds = documents(plans, continues || ownPlace, ownPlace, previous, vocabulary);
        var bodies = bodyFinder.find(question, vocabulary, documentIds, plans.phrases());
        var topic = withoutOwnSubject(topic(question, plans.phrases(), bodies.phrases()), documentIds);
        var intent = intent(
                question,
                previous,
                continues,
                topic.isEmpty() && !bodies.names().isEmpty(),
                !documentIds.isEmpty());
        var wants = FollowUps.move(question.folded());
        var move = continues ? wants : Optional.<Move>empty();
        var same = sameTasks(
                question, previous, continues, topic.isEmpty() && bodies.names().isEmpty(), move);
        boolean late = same.size() == 1 && FollowUps.asksWhetherLate(question.folded());
        boolean carriesTopic = continues && (topic.isEmpty() || late || move.isPresent());
        var today = LocalDate.now(clock);
        var asked = dueWords.read(question.folded(), today, planYear(documentIds, today));
        boolean onlyMoves = wants.filter(to -> FollowUps.isOnly(to, VietnameseText.fold(topic)))
                .isPresent();
        boolean namesNothing = (onlyMoves || topic.isEmpty() && asked.isAny())
                && bodies.names().isEmpty()
                && plans.ids().isEmpty()
                && plans.unknownPlace().isEmpty()
                && !ownPlace;
        return new Understood(
                late ? Intent.TASK_DEADLINE : ofTask(intent, move, same),
                question.expanded(),
                question.original(),
                question.folded(),
                documentIds,
                !documentIds.isEmpty(),
                plans.unknownPlace(),
                bodies.names(),
                carriesTopic ? previous.topic() : topic,
                late ? DueFilter.ANY : asked,
                year(question),
                intents.matches("COUNT", question.folded()),
                HELPERS.matcher(question.folded()).find(),
                same,
                move,
                namesNothing && same.isEmpty() && isVague(intent, onlyMoves, previous),
                continues,
                first(declined, question),
                first(danger, question),
                previous);
    }

    /** Whether words that name nothing have nothing in the conversation to go on with either. */
    private static boolean isVague(Intent intent, boolean onlyMoves, Context previous) {
        boolean open = previous.guideId() == null
                && previous.taskIds().isEmpty()
                && previous.topic().isBlank()
                && previous.documentIds().isEmpty();
        return previous.guideId() == null && onlyMoves || open && NEEDS_SUBJECT.contains(intent);
    }

    /** The tasks of the conversation that are meant: the one a number picks, or all where nothing else is named. */
    private static List<String> sameTasks(
            Question question, Context previous, boolean continues, boolean nothingElse, Optional<Move> move) {
        var picked = move.map(to -> FollowUps.task(to, previous.numbered())).orElse(List.of());
        if (!picked.isEmpty()) {
            return picked;
        }
        boolean same = continues
                && (nothingElse
                        || FollowUps.refers(question.folded())
                        || FollowUps.asksWhetherLate(question.folded())
                                && previous.taskIds().size() == 1);
        return same ? previous.taskIds() : List.of();
    }

    /** A task picked from a list by its number is told in full. */
    private static Intent ofTask(Intent intent, Optional<Move> move, List<String> same) {
        boolean picked = same.size() == 1
                && move.filter(to -> to.kind() == Move.Kind.ITEM).isPresent();
        return picked && intent != Intent.TASK_DEADLINE ? Intent.TASK_OWNER : intent;
    }

    /** What guards people is read as typed as well: respelling must not hide it. */
    private static Optional<String> first(Rules rules, Question question) {
        var typed = Question.of(question.original(), question.original()).folded();
        var found = rules.first(question.folded());
        return found.isPresent() || typed.equals(question.folded()) ? found : rules.first(typed);
    }

    /** The plans meant: those named, else those of the conversation, else the only one where the asker says "xã mình", which in a conversation is the place spoken of. */
    private static List<String> documents(
            PlanFinder.Named plans, boolean carries, boolean ownPlace, Context previous, Vocabulary vocabulary) {
        if (!plans.ids().isEmpty() || plans.unknownPlace().isPresent()) {
            return plans.ids();
        }
        if ((carries || ownPlace) && !previous.documentIds().isEmpty()) {
            return previous.documentIds();
        }
        return ownPlace && vocabulary.plans().size() == 1
                ? List.of(vocabulary.plans().getFirst().document().id())
                : List.of();
    }

    /** The year a month without one means: the one most tasks of the plan are due in, this year for no single plan. */
    private int planYear(List<String> documentIds, LocalDate today) {
        if (documentIds.size() != 1) {
            return today.getYear();
        }
        var years = new HashMap<Integer, Integer>();
        for (var task : library.tasks(new TaskFilter(documentIds.getFirst(), null, null, null, null, null, null))) {
            var due = task.task().deadline().due();
            if (due != null) {
                years.merge(due.getYear(), 1, Integer::sum);
            }
        }
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(today.getYear());
    }

    private Vocabulary vocabulary() {
        var now = known.get();
        long version = library.version();
        if (now == null || now.version() != version) {
            now = new Known(version, Vocabulary.of(library));
            known.set(now);
        }
        return now.vocabulary();
    }

    /** A question goes on with the conversation when it says so, refers to it, or says too little alone. */
    private boolean continues(Question question, PlanFinder.Named plans, Context previous) {
        if (!plans.ids().isEmpty() && !plans.ids().equals(previous.documentIds())) {
            return false;
        }
        return FollowUps.continues(question.folded())
                || FollowUps.move(question.folded()).isPresent()
                || FollowUps.asksWhetherLate(question.folded())
                || topicWords(question, plans.phrases(), List.of()).size() <= SHORT_FOLLOW_UP
                || plans.ids().isEmpty() && previous.guideId() != null
                || plans.ids().isEmpty() && !previous.documentIds().isEmpty();
    }

    /** A follow-up without its own intent has the one before; one that only names a body asks what that body does. */
    private Intent intent(
            Question question, Context previous, boolean continues, boolean onlyBodies, boolean planNamed) {
        var own = intents.first(question.folded())
                .map(name -> switch (name) {
                    case "COUNT" -> Intent.TASK_LIST;
                    case "PLAN_OWNER" -> planNamed ? Intent.TASK_OWNER : Intent.OTHER;
                    default -> Intent.valueOf(name);
                })
                .orElse(Intent.OTHER);
        boolean whose = own == Intent.TASK_OWNER && !question.matches(ASKS_WHO);
        if ((own == Intent.OTHER || whose) && !continues && onlyBodies) {
            return Intent.TASK_LIST;
        }
        if (own != Intent.OTHER || !continues) {
            return own;
        }
        boolean task = previous.intent() == Intent.TASK_OWNER || previous.intent() == Intent.TASK_DEADLINE;
        return task && onlyBodies ? Intent.TASK_LIST : previous.intent();
    }

    private String topic(Question question, List<List<String>> planPhrases, List<List<String>> bodyPhrases) {
        return String.join(" ", topicWords(question, planPhrases, bodyPhrases));
    }

    /** "Nghị quyết 57" in a question about the plan that carries it out says no more than "kế hoạch này". */
    private String withoutOwnSubject(String topic, List<String> documentIds) {
        var matcher = RESOLUTION.matcher(topic);
        if (documentIds.size() != 1 || !matcher.find()) {
            return topic;
        }
        boolean own = library.document(documentIds.getFirst())
                .filter(document -> document.title().contains(matcher.group(1)))
                .isPresent();
        var rest = matcher.replaceAll(" ").replaceAll("\\s+", " ").strip();
        return own && !rest.isEmpty() ? rest : topic;
    }

    private List<String> topicWords(Question question, List<List<String>> planPhrases, List<List<String>> bodyPhrases) {
        var phrases = new ArrayList<>(planPhrases);
        phrases.addAll(bodyPhrases);
        phrases.addAll(dueWords.phrases(question.folded()));
        var asWritten = Question.of(question.original(), String.join(" ", synonyms.apply(question.words())));
        return asWritten.without(new LinkedHashSet<>(phrases), questionWords).stream()
                .filter(word -> !word.equals("%"))
                .toList();
    }

    private static @Nullable String year(Question question) {
        var matcher = YEAR.matcher(question.folded());
        String year = null;
        while (matcher.find()) {
            year = matcher.group(1);
        }
        return year;
    }

    /** The plans a question could mean, for asking back: id and title. */
    public List<String> planTitles(List<String> documentIds) {
        return vocabulary().plans().stream()
                .filter(plan -> documentIds.contains(plan.document().id()))
                .map(plan -> Optional.ofNullable(plan.document().place())
                        .or(() -> Optional.ofNullable(plan.document().issuer()))
                        .orElse(plan.document().title()))
                .toList();
    }
}
