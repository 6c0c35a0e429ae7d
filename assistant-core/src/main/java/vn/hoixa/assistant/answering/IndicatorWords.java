package vn.hoixa.assistant.answering;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.library.IndicatorRecord;
import vn.hoixa.knowledge.plan.Indicator;

/** How targets are worded and cited. */
final class IndicatorWords {
    private final TaskWords words;
    private final Phrases phrases;

    IndicatorWords(TaskWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    int cite(Draft draft, IndicatorRecord found) {
        var indicator = found.indicator();
        return draft.cite(
                found.documentId(),
                indicator.section(),
                indicator.lines(),
                indicator.name() + ": " + values(indicator.values()));
    }

    /** One line for one level: "• Tên: đến năm 2025 65% [1].", with the reason to check it where there is one. */
    String item(Draft draft, Measure measure, Measure.Level level) {
        var value = values(Map.of(level.year(), level.value()));
        return phrases.get("indicator.item", measure.name(), value, cite(draft, level.record())) + doubt(level);
    }

    /** " (Cần xem lại …)", or nothing. */
    String doubt(Measure.Level level) {
        var doubt = words.doubt(level.record().indicator().review());
        return doubt.isEmpty() ? "" : " (" + doubt + ")";
    }

    String values(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey().equals(Indicator.UNKNOWN_YEAR)
                        ? phrases.get("indicator.unknown-year", value.getValue())
                        : phrases.get("indicator.year", value.getKey(), value.getValue()))
                .collect(Collectors.joining("; "));
    }
}
