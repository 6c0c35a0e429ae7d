package vn.hoixa.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.DocumentRecord;

/** A document of the contract, with the reason where its import failed, and notes of pages that could not be read. */
record DocumentView(
        String id,
        String source,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String kind,
        String status,
        @Nullable String reason,
        int pages,
        int tasks,
        int indicators,
        boolean repaired,
        OffsetDateTime importedAt,
        List<String> notes) {

    static DocumentView of(DocumentRecord document, ZoneId zone) {
        return new DocumentView(
                document.id(),
                document.source(),
                document.title(),
                document.number(),
                document.issuer(),
                document.place(),
                document.issuedOn(),
                Wire.name(document.kind()),
                Wire.name(document.status()),
                document.reason(),
                document.pages(),
                document.tasks(),
                document.indicators(),
                document.repaired(),
                at(document.importedAt(), zone),
                document.notes());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
