package vn.hoixa.assistant.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Move;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.search.SearchResult.Hit;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Answers how something is done from our own guides: what matters first, then what was asked about, then the steps. */
final class GuideAnswerer implements Answerer {
    private static final int GUIDES = 8;
    private static final int ITEMS = 3;
    private static final int STEPS = 5;
    private static final int PROGRAM = 4;
    private static final int FEW_NAMED = 2;
    private static final int REVIEW_AFTER_MONTHS = 6;
    private static final Pattern HOW = Pattern.compile(
            "\\b(?:lam (?:sao|the nao|ntn)|nhu the nao|the nao|cach|huong dan|cac buoc|phai lam (?:gi|sao)|kieu gi|o dau|lam gi)\\b");

    private static final Pattern ALL_STEPS = Pattern.compile("\\b(?:tung buoc|cac buoc|het cac buoc)\\b|^chi tiet$");

    private final Sources sources;
    private final Phrases phrases;
    private final Thresholds thresholds;
    private final Clock clock;

    GuideAnswerer(Sources sources, Phrases phrases, Thresholds thresholds, Clock clock) {
        this.sources = sources;
        this.phrases = phrases;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        return stepByStep(question)
                .or(() -> carried(question).or(() -> best(question)).flatMap(id -> toAnswer(question, id)));
    }

    /** "tiếp", "quay lại", "bước 3 không được" within the guide of the conversation. */
    Optional<Answer> stepByStep(Understood question) {
        var previous = question.previous().guideId();
        var move = question.move();
        if (previous == null || move.isEmpty() || move.get().kind() == Move.Kind.ITEM) {
            return Optional.empty();
        }
        return documentOf(previous)
                .flatMap(document -> sources.library()
                        .guideOf(document)
                        .flatMap(guide ->
                                new GuideSteps(sources, phrases, document, guide).answer(question, move.get())));
    }

    /** The guide with the safe steps for someone in danger. */
    Optional<Answer> safeSteps(Understood question, String guideId) {
        return documentOf(guideId).flatMap(document -> toAnswer(question, document));
    }

    /** The best coverage any guide has. */
    double coverage(Understood question) {
        return hits(question).stream().mapToDouble(Hit::coverage).max().orElse(0);
    }

    /** The guide of the conversation, where the question still finds enough in it. */
    private Optional<String> carried(Understood question) {
        var previous = question.previous().guideId();
        if (!question.followUp() || previous == null) {
            return Optional.empty();
        }
        if (ALL_STEPS.matcher(question.folded()).find()) {
            return documentOf(previous);
        }
        return documentOf(previous).filter(document -> {
            var here =
                    sources.find(words(question), Set.of(EntryKind.GUIDE, EntryKind.GUIDE_ITEM), List.of(document), 5);
            double held = here.stream().mapToDouble(Hit::coverage).max().orElse(0);
            return held >= thresholds.guideCarried() && held >= 0.75 * coverage(question);
        });
    }

    private Optional<String> best(Understood question) {
        var hits = hits(question);
        if (hits.isEmpty() || coverage(question) < thresholds.guide()) {
            return Optional.empty();
        }
        var named = hits.stream()
                .filter(hit -> namesWhatIsNamed(question, hit.documentId()))
                .toList();
        boolean few = !named.isEmpty() && named.size() <= FEW_NAMED;
        return Optional.of((few ? named : hits).getFirst().documentId());
    }

    /** Whether a guide's title has the question's names of programs ("VssID"), which are no Vietnamese syllables. */
    private boolean namesWhatIsNamed(Understood question, String documentId) {
        var title = VietnameseText.foldedWords(sources.document(documentId).title());
        return Stream.of(question.folded().split(" "))
                .filter(word -> word.length() >= PROGRAM && word.chars().allMatch(Character::isLetter))
                .filter(word -> !SyllableTable.containsFolded(word))
                .allMatch(word -> VietnameseText.holdsWords(title, word));
    }

    private List<Hit> hits(Understood question) {
        return sources.find(words(question), Set.of(EntryKind.GUIDE), List.of(), GUIDES);
    }

    /** Guides are found by how people ask, so the question goes in whole. */
    private static String words(Understood question) {
        return question.expanded();
    }

    /** Whether a guide answers about this service: the one found first is about it, or a way of asking is nearly this one. */
    boolean covers(Understood question, Services.Service service) {
        var asked = VietnameseText.foldedSyllables(question.topic());
        return hits(question).stream()
                .map(hit -> sources.library().guideOf(hit.documentId()))
                .flatMap(Optional::stream)
                .anyMatch(guide -> Services.covers(guide, service, asked));
    }

    private Optional<String> documentOf(String guideId) {
        return sources.library().documents().stream()
                .filter(document -> document.kind() == DocumentRecord.Kind.GUIDE)
                .filter(document -> sources.library()
                        .guideOf(document.id())
                        .filter(guide -> guide.id().equals(guideId))
                        .isPresent())
                .map(DocumentRecord::id)
                .findFirst();
    }

    private Optional<Answer> toAnswer(Understood question, String documentId) {
        return sources.library().guideOf(documentId).map(guide -> compose(question, documentId, guide));
    }

    private Answer compose(Understood question, String documentId, Guide guide) {
        var draft = new Draft(Intent.GUIDE, sources).guide(guide.id());
        var said = new HashSet<Guide.Item>();
        say(draft, documentId, guide.answer(), "", said);
        var items = items(question, documentId, guide);
        boolean all = ALL_STEPS.matcher(question.folded()).find();
        boolean how = all || HOW.matcher(question.folded()).find() || items.isEmpty();
        var steps = how ? steps(guide, items) : List.<Guide.Item>of();
        items.stream()
                .filter(item -> !all && !steps.contains(item))
                .forEach(item -> say(draft, documentId, item, "• ", said));
        int shown = all ? steps.size() : Math.min(STEPS, steps.size());
        for (int i = 0; i < shown; i++) {
            say(draft, documentId, steps.get(i), (i + 1) + ". ", said);
        }
        if (shown < steps.size()) {
            draft.line(phrases.get("guide.more", steps.size() - shown)).suggest(phrases.get("suggest.next"));
        }
        if (shown > 0) {
            draft.shown(shown);
        }
        draft.line(checked(guide));
        boolean told =
                shown > 0 && shown == steps.size() || steps(guide, List.of()).isEmpty();
        return (told ? draft : draft.suggest(phrases.get("suggest.steps"))).toAnswer(Answer.Status.ANSWERED);
    }

    private static void say(Draft draft, String documentId, Guide.Item item, String mark, Set<Guide.Item> said) {
        if (said.add(item)) {
            draft.line(mark + item.text() + " [" + draft.cite(documentId, "", item.lines(), item.text()) + "]");
        }
    }

    /** The single statements of the guide that the question's words find. */
    private List<Guide.Item> items(Understood question, String documentId, Guide guide) {
        var all = new ArrayList<Guide.Item>();
        guide.parts().forEach(part -> all.addAll(part.items()));
        var found = new ArrayList<Guide.Item>();
        var hits = sources.find(words(question), Set.of(EntryKind.GUIDE_ITEM), List.of(documentId), ITEMS);
        double best = hits.isEmpty() ? 0 : hits.getFirst().score();
        for (var hit : hits) {
            boolean good = hit.coverage() >= thresholds.guideItem() && hit.score() >= 0.6 * best;
            all.stream()
                    .filter(item -> good && item.lines().equals(hit.lines()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The steps of the part that holds a found statement, or of the first part with steps. */
    private static List<Guide.Item> steps(Guide guide, List<Guide.Item> found) {
        var parts = guide.parts().stream()
                .filter(part -> part.kind() == Guide.PartKind.STEPS)
                .toList();
        return parts.stream()
                .filter(part -> part.items().stream().anyMatch(found::contains))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .map(Guide.Part::items)
                .orElse(List.of());
    }

    private String checked(Guide guide) {
        var reviewBy = guide.reviewBy();
        var due = reviewBy == null ? guide.checkedOn().plusMonths(REVIEW_AFTER_MONTHS) : reviewBy;
        var key = due.isBefore(LocalDate.now(clock)) ? "guide.old" : "guide.checked";
        return phrases.get(key, TaskWords.date(guide.checkedOn()));
    }
}
