package vn.hoixa.knowledge.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the library, imported or failed.
 *
 * @param id stable as long as the file keeps its name and folder
 * @param source the file name it was imported from, relative to its library folder
 * @param title its title; the file name where it has none
 * @param number its document number; null where none was read
 * @param issuer who issued it; null where not read
 * @param place the place it is for; null where not read
 * @param issuedOn its date; null where not read
 * @param kind what was read out of it
 * @param status whether the last import worked
 * @param reason why the last import failed, in Vietnamese; null where it worked
 * @param pages number of pages, 0 where the format has none
 * @param tasks number of tasks and report duties
 * @param indicators number of indicators
 * @param repaired whether its text was judged damaged and repaired
 * @param importedAt when its present content was imported
 * @param notes what a person should know of the reading, in Vietnamese: pages that were not read, or not well, and why
 */
public record DocumentRecord(
        String id,
        String source,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        Kind kind,
        Status status,
        @Nullable String reason,
        int pages,
        int tasks,
        int indicators,
        boolean repaired,
        Instant importedAt,
        List<String> notes) {
    public DocumentRecord {
        notes = List.copyOf(notes);
    }

    /** What a document is, in lower case in the contract. */
    public enum Kind {
        PLAN,
        GUIDE,
        OTHER
    }

    /** Whether the last import worked. A failed import of a changed file keeps the records of the earlier one. */
    public enum Status {
        IMPORTED,
        FAILED
    }
}
