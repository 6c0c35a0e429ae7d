package vn.hoixa.assistant.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Says under an answer from a plan that its district ended, or its province was merged, on 1 July 2025 (Resolution
 * 202/2025/QH15), and whom to ask now. Before that day, and for plans issued since, nothing is said.
 */
final class Ended {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Pattern DISTRICT = Pattern.compile("^(?:huyện|quận|thị xã|thành phố) .*");
    private static final int HEAD = 30;

    private final Sources sources;
    private final Phrases phrases;
    private final Clock clock;
    private final Provinces provinces = new Provinces();

    Ended(Sources sources, Phrases phrases, Clock clock) {
        this.sources = sources;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The answer, with one line more where it needs one. */
    Answer noted(Answer answer) {
        if (answer.status() != Answer.Status.ANSWERED || LocalDate.now(clock).isBefore(DAY)) {
            return answer;
        }
        return answer.citations().stream()
                .map(Citation::documentId)
                .filter(sources::holds)
                .map(sources::document)
                .filter(document -> document.kind() == DocumentRecord.Kind.PLAN)
                .map(this::note)
                .flatMap(Optional::stream)
                .findFirst()
                .map(note -> with(answer, note))
                .orElse(answer);
    }

    private static Answer with(Answer answer, String note) {
        return new Answer(
                answer.status(),
                answer.intent(),
                answer.text() + "\n" + note,
                answer.citations(),
                answer.tasks(),
                answer.suggestions(),
                answer.guideId(),
                answer.shown());
    }

    private Optional<String> note(DocumentRecord document) {
        var issued = document.issuedOn();
        if (issued != null && !issued.isBefore(DAY)) {
            return Optional.empty();
        }
        var place = document.place();
        var province = provinces.oldIn(head(document));
        if (place != null
                && DISTRICT.matcher(place.toLowerCase(java.util.Locale.ROOT)).matches()
                && !provinces.isProvince(place)) {
            var now = province.map(Map.Entry::getValue)
                    .map(name -> phrases.get("ended.now", Provinces.called(name)))
                    .orElse("");
            return Optional.of(phrases.get("ended.district", place, now));
        }
        return issued == null && place == null && province.isEmpty()
                ? Optional.empty()
                : province.filter(entry -> Provinces.isMerged(entry))
                        .map(entry -> phrases.get(
                                "ended.province", "tỉnh " + entry.getKey(), Provinces.called(entry.getValue())));
    }

    /** The names of a plan and its first lines, where its province stands. */
    private String head(DocumentRecord document) {
        var parts = new ArrayList<String>();
        parts.add(String.valueOf(document.issuer()));
        parts.add(String.valueOf(document.place()));
        parts.add(document.title());
        sources.library().lines(document.id()).stream().limit(HEAD).forEach(line -> parts.add(line.text()));
        return VietnameseText.squeeze(String.join(" . ", parts));
    }
}
