package vn.hoixa.app.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.IndicatorRecord;

/** An indicator of the contract. */
record IndicatorView(
        String id,
        String documentId,
        String source,
        String name,
        @Nullable String unit,
        Map<String, String> values,
        List<String> lead,
        double confidence,
        boolean needsReview,
        @Nullable String reviewReason,
        @Nullable Integer page,
        int lineStart,
        int lineEnd) {

    static IndicatorView of(IndicatorRecord found, LineNumbers numbers) {
        var indicator = found.indicator();
        var place = numbers.place(found.documentId(), indicator.lines());
        return new IndicatorView(
                found.id(),
                found.documentId(),
                found.source(),
                indicator.name(),
                indicator.unit(),
                indicator.values(),
                indicator.lead(),
                indicator.confidence(),
                indicator.review() != null,
                indicator.review(),
                place.page(),
                place.lineStart(),
                place.lineEnd());
    }
}
