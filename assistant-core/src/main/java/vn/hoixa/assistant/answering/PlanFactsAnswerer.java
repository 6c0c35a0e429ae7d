package vn.hoixa.assistant.answering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Answers what a plan says of itself: its number, date, issuer, signer and title. */
final class PlanFactsAnswerer implements Answerer {
    private static final int HEAD = 25;
    private static final Pattern ABOUT_OTHER = Pattern.compile(
            "\\b(?:bam theo|can cu|dua (?:tren|vao)|thuc hien (?:theo )?ke hoach|cua (?:tinh|thanh pho|trung uong|tinh uy|thanh uy|chinh phu|cap tren|bo))\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "\\bso (?:ky )?hieu\\b|\\bke hoach\\b(?: \\w+){0,12}? so (?:may|bao nhieu|nao|ky hieu)\\b|\\bso (?:may|bao nhieu|cua ke hoach)\\b(?: \\w+){0,3}$|^so ke hoach\\b");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:ban hanh|ky(?! nang| thuat| luat| niem)|ra doi|ra)\\b(?: \\w+){0,4}? (?:ngay|thang|nam|khi|bao|luc|hom) (?:nao|may|gio|bao nhieu|thang nam nao)\\b|\\b(?:ngay|thoi gian|thoi diem) (?:ban hanh|ky)\\b|\\b(?:khi nao|bao gio|luc nao) (?:\\w+ ){0,3}?(?:ban hanh|ky)\\b(?! (?:ke hoach|quyet dinh) (?!nay|cua))");
    private static final Pattern SIGNER = Pattern.compile(
            "\\b(?:ai|nguoi nao|ong nao|ba nao|lanh dao nao) (?:la nguoi )?(?:da )?ky\\b|\\bnguoi ky\\b|\\bchu ky cua ai\\b|\\bdo ai ky\\b");
    private static final Pattern ISSUER = Pattern.compile(
            "\\b(?:ai|co quan nao|don vi nao|noi nao|cap nao) (?:da )?(?:la noi )?(?:ban hanh|ra)\\b(?: \\w+){0,3}? ke hoach\\b|\\bke hoach\\b(?: \\w+){0,6}? (?:do )?(?:ai|co quan nao|cap nao) ban hanh\\b");
    private static final Pattern TITLE = Pattern.compile(
            "\\bten (?:day du )?(?:cua )?ke hoach\\b|\\bke hoach (?:\\w+ ){0,6}?(?:noi ve|ve (?:viec|van de|noi dung|cai) gi|ten (?:la )?gi)\\b");
    private static final Pattern SIGNS = Pattern.compile(
            "\\b(?:chu tich|truong ban|bi thu|giam doc|truong phong|chanh van phong|phi thuong truc)\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern DATED = Pattern.compile(
            "(?iu)ngày[ .…]{0,8}\\d{0,2}[ .…]{0,4}tháng[ .…]{0,8}\\d{0,2}[ .…]{0,4}năm[ .…]{0,4}\\d{0,4}");
    private static final int SIGNATURE = 8;
    private static final double SURE = 0.8;
    private static final int ALL_BUT_WORDS = 3;

    private final Sources sources;
    private final Phrases phrases;

    PlanFactsAnswerer(Sources sources, Phrases phrases) {
        this.sources = sources;
        this.phrases = phrases;
    }

    @Override
    public Optional<Answer> answer(Understood question) {
        var folded = question.folded();
        if (question.documentIds().size() != 1
                || question.intent() == Intent.REPORT_DUTY
                || ABOUT_OTHER.matcher(folded).find()
                || aboutWork(question)) {
            return Optional.empty();
        }
        var draft = new Draft(Intent.PASSAGE, sources);
        var document = sources.document(question.documentIds().getFirst());
        boolean asked = false;
        boolean missing = false;
        if (NUMBER.matcher(folded).find()) {
            asked = true;
            missing = !number(draft, document);
        }
        if (DATE.matcher(folded).find()) {
            asked = true;
            missing |= !date(draft, document);
        }
        if (SIGNER.matcher(folded).find()) {
            asked = true;
            missing |= !signer(draft, document);
        } else if (ISSUER.matcher(folded).find() && document.issuer() != null) {
            asked = true;
            draft.line(phrases.get("plan.issuer", document.issuer(), head(draft, document)));
        }
        if (TITLE.matcher(folded).find()) {
            asked = true;
            draft.line(phrases.get("plan.title", document.title(), head(draft, document)));
        }
        return asked
                ? Optional.of(draft.toAnswer(missing ? Answer.Status.NO_ANSWER : Answer.Status.ANSWERED))
                : Optional.empty();
    }

    /** Words that remain beside those asking for the document itself speak of work in it. */
    private static boolean aboutWork(Understood question) {
        var rest = VietnameseText.foldedSyllables(question.topic()).stream()
                .filter(word -> !List.of(
                                "ban", "hanh", "ky", "so", "hieu", "ngay", "thang", "nam", "ten", "day", "du", "cong",
                                "van", "van", "noi", "nguoi", "thoi", "gian", "diem", "nay", "la", "khi")
                        .contains(word))
                .count();
        return rest > ALL_BUT_WORDS
                && !SIGNER.matcher(question.folded()).find()
                && !NUMBER.matcher(question.folded()).find();
    }

    private int head(Draft draft, DocumentRecord document) {
        return draft.cite(document.id(), "", new LineRange(1, headEnd(document)), document.title());
    }

    private int headEnd(DocumentRecord document) {
        return Math.max(
                1, Math.min(HEAD / 2, sources.library().lines(document.id()).size()));
    }

    private boolean number(Draft draft, DocumentRecord document) {
        var number = document.number();
        draft.line(
                number == null
                        ? phrases.get("no-answer.no-number", head(draft, document))
                        : phrases.get("plan.number", number, head(draft, document)));
        return number != null;
    }

    private boolean date(Draft draft, DocumentRecord document) {
        var day = document.issuedOn();
        if (day != null) {
            draft.line(phrases.get("plan.date", TaskWords.date(day), head(draft, document)));
            return true;
        }
        var written = sources.library().lines(document.id()).stream()
                .limit(HEAD)
                .map(line -> DATED.matcher(line.text()))
                .filter(matcher -> matcher.find() && matcher.group().matches(".*\\d.*"))
                .map(matcher -> matcher.group().strip())
                .findFirst();
        draft.line(written.map(text -> phrases.get("plan.part-date", text, head(draft, document)))
                .orElseGet(() -> phrases.get("no-answer.no-date", head(draft, document))));
        return written.isPresent();
    }

    /** The name under the office of the one who signs; only where it was read surely. */
    private boolean signer(Draft draft, DocumentRecord document) {
        var lines = sources.library().lines(document.id());
        for (int i = 0; i < lines.size(); i++) {
            var office = lines.get(i).text();
            boolean signs = SIGNS.matcher(VietnameseText.foldedWords(office)).find()
                    && office.strip().length() < 90
                    && afterRecipients(lines, i);
            for (int j = i + 1; signs && j < Math.min(lines.size(), i + SIGNATURE); j++) {
                var name = lines.get(j);
                if (NAME.matcher(name.text().strip()).matches() && name.confidence() >= SURE) {
                    var range = new LineRange(lines.get(i).ordinal(), name.ordinal());
                    int n = draft.cite(
                            document.id(),
                            "",
                            range,
                            office.strip() + " " + name.text().strip());
                    draft.line(phrases.get("plan.signer", name.text().strip(), n));
                    return true;
                }
            }
        }
        draft.line(phrases.get("no-answer.no-signer"));
        return false;
    }

    private static boolean afterRecipients(List<DocumentLine> lines, int at) {
        return lines.subList(0, at + 1).stream()
                .anyMatch(line -> VietnameseText.foldedWords(line.text()).startsWith("noi nhan"));
    }
}
