package vn.hoixa.assistant.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.search.SearchResult.Hit;
import vn.hoixa.knowledge.text.DocumentNumbers;
import vn.hoixa.knowledge.text.VietnameseText;

/** Quotes the passage of a plan that answers, where no record does. */
final class PassageAnswerer implements Answerer {
    private static final int LIMIT = 12;
    private static final int SHOWN = 2;
    private static final int NEXT_LINES = 3;
    private static final double ALSO_SCORE = 0.7;
    private static final double ALSO_COVERAGE = 0.75;
    private static final double BESIDE = 0.3;
    private static final double READABLE = 0.5;
    private static final Pattern DEFINES = Pattern.compile(
            "\\b(?:la gi|la cai gi|nghia la|gom (?:nhung |cac )?(?:noi dung )?(?:gi|nao)|hieu the nao|the nao la)\\b");
    private static final Pattern ASKS_NUMBER = Pattern.compile("\\bso (?:may|hieu|bao nhieu|ky hieu)\\b");
    /** "kế hoạch số mấy": the passage must hold the number of a document of that kind. */
    private static final Pattern ASKS_KIND = Pattern.compile(
            "\\b(ke hoach|nghi quyet|quyet dinh|chuong trinh|thong tu|nghi dinh|chi thi|ket luan) so (?:may|bao nhieu|hieu)\\b");

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<!\\b(?:so|thang|quy|cap|muc|khoa|thu) )\\b(?:bao nhieu|may) (?!(?:ngay|lau|tien|buoc|thang|nam|gio|phan|lan|muc|loai)\\b)\\w+");
    private static final Pattern HAS_NUMBER = Pattern.compile("\\d");
    private static final Pattern HAS_DATE =
            Pattern.compile("\\b20\\d\\d\\b|\\d{1,2}/\\d{1,2}|(?:hằng|hàng) (?:năm|tháng|quý)|thường xuyên");

    private final Sources sources;
    private final Phrases phrases;
    private final Thresholds thresholds;

    PassageAnswerer(Sources sources, Phrases phrases, Thresholds thresholds) {
        this.sources = sources;
        this.phrases = phrases;
        this.thresholds = thresholds;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var hits = sources.find(question.topic(), Set.of(EntryKind.PASSAGE), question.documentIds(), LIMIT).stream()
                .filter(hit -> question.planNamed() || isPlan(hit))
                .filter(hit -> fits(question, hit) && ofYear(question, hit) && readable(hit))
                .toList();
        if (hits.isEmpty() || hits.getFirst().coverage() < least(question)) {
            return Optional.empty();
        }
        var best = preferred(question, hits);
        var draft = new Draft(question.intent() == Intent.OTHER ? Intent.PASSAGE : question.intent(), sources);
        draft.line(phrases.get("passage.head", sources.called(best.documentId())));
        hits.stream()
                .filter(hit -> hit == best
                        || hit.documentId().equals(best.documentId()) && (beside(hit, best) || alsoFits(hit, best)))
                .sorted(Comparator.comparing(hit -> hit != best))
                .limit(SHOWN)
                .forEach(hit -> quote(draft, hit, question));
        return Optional.of(draft.toAnswer(Answer.Status.ANSWERED));
    }

    /** What asks for a number, a day or a body: other words beside it are worse than none. */
    private static boolean exact(Intent intent) {
        return intent == Intent.INDICATOR || intent == Intent.TASK_DEADLINE;
    }

    private static boolean alsoFits(Hit hit, Hit best) {
        return hit.score() >= ALSO_SCORE * best.score() && hit.coverage() >= ALSO_COVERAGE * best.coverage();
    }

    /** A short list under one heading is read together. */
    private static boolean beside(Hit hit, Hit best) {
        int gap = Math.max(
                hit.lines().first() - best.lines().last(),
                best.lines().first() - hit.lines().last());
        return !hit.heading().isEmpty()
                && hit.heading().equals(best.heading())
                && gap <= NEXT_LINES
                && hit.coverage() >= BESIDE * best.coverage();
    }

    /** The best passage; for a number of another's document the one that names that issuer, for a term the one that explains it. */
    private static Hit preferred(Understood question, List<Hit> hits) {
        var first = hits.getFirst();
        var kind = ASKS_KIND.matcher(question.folded());
        if (kind.find()) {
            var words = VietnameseText.foldedSyllables(question.topic());
            var issued = Pattern.compile(kind.group(1) + "(?: \\w+)? so [^;]{3,60}? cua ((?:\\S+ ){1,9})");
            return best(
                    hits,
                    hit -> issued.matcher(VietnameseText.fold(hit.text()).replaceAll("\\s+", " ") + " ")
                            .results()
                            .mapToLong(match -> words.stream()
                                    .filter(word ->
                                            VietnameseText.holdsWords(VietnameseText.foldedWords(match.group(1)), word))
                                    .count())
                            .max()
                            .orElse(0));
        }
        if (DEFINES.matcher(question.folded()).find()) {
            var term = Pattern.quote(VietnameseText.foldedWords(question.topic()));
            var explained =
                    Pattern.compile("\\b" + term + "[”\"’» )]*\\s*(?:[:(“\"]|la\\b|gom\\b|bao gom\\b|nham\\b|\\()");
            return best(
                    hits.stream()
                            .filter(hit -> hit.coverage() >= ALSO_COVERAGE * first.coverage())
                            .toList(),
                    hit -> explained.matcher(VietnameseText.fold(hit.text())).find() ? 1 : 0);
        }
        return first;
    }

    /** The hit with the highest figure; the first of equals. */
    private static Hit best(List<Hit> hits, ToLongFunction<Hit> figure) {
        var best = hits.getFirst();
        for (var hit : hits) {
            best = figure.applyAsLong(hit) > figure.applyAsLong(best) ? hit : best;
        }
        return best;
    }

    private double least(Understood question) {
        double least = thresholds.passage(question.planNamed());
        boolean quantity = question.intent() == Intent.OTHER
                && QUANTITY.matcher(question.folded()).find();
        return quantity
                ? thresholds.quantity()
                : exact(question.intent()) ? Math.max(least, thresholds.number()) : least;
    }

    private boolean isPlan(Hit hit) {
        return sources.plans().stream().anyMatch(plan -> plan.id().equals(hit.documentId()));
    }

    private void quote(Draft draft, Hit hit, Understood question) {
        var kind = ASKS_KIND.matcher(question.folded());
        var asked = kind.find() ? question.topic() + " " + kind.group(1) + " so KH" : question.topic();
        var words = Sentences.best(hit.text(), asked);
        draft.line(
                phrases.get("passage.quote", words, draft.cite(hit.documentId(), hit.recordId(), hit.lines(), words)));
    }

    private static Pattern numbered(String kind) {
        return Pattern.compile(kind + "(?: \\w+){0,2} so \\d");
    }

    /** A passage without a date answers no "khi nào", one without a number no "bao nhiêu". */
    private static boolean fits(Understood question, Hit hit) {
        var kind = ASKS_KIND.matcher(question.folded());
        if (kind.find()) {
            return numbered(kind.group(1))
                    .matcher(VietnameseText.fold(hit.text()))
                    .find();
        }
        if (ASKS_NUMBER.matcher(question.folded()).find()) {
            return !DocumentNumbers.in(hit.text()).isEmpty();
        }
        return switch (question.intent()) {
            case TASK_DEADLINE -> HAS_DATE.matcher(hit.text()).find();
            case INDICATOR -> HAS_NUMBER.matcher(hit.text()).find();
            default -> true;
        };
    }

    /** A passage without the year asked for says nothing of a year after the plan's. */
    private boolean ofYear(Understood question, Hit hit) {
        var year = question.year();
        var plan = year == null ? null : sources.year(hit.documentId());
        return year == null
                || plan == null
                || Integer.parseInt(year) <= plan
                || hit.text().contains(year);
    }

    /** Lines that a scan left mostly unread are not quoted. */
    private boolean readable(Hit hit) {
        return sources.library().lines(hit.documentId(), hit.lines()).stream()
                        .mapToDouble(DocumentLine::confidence)
                        .average()
                        .orElse(1)
                >= READABLE;
    }

    /** The best coverage any passage has, for comparing with guides. */
    double coverage(Understood question, List<String> documentIds) {
        return sources.find(question.topic(), Set.of(EntryKind.PASSAGE), documentIds, 1).stream()
                .mapToDouble(Hit::coverage)
                .max()
                .orElse(0);
    }
}
