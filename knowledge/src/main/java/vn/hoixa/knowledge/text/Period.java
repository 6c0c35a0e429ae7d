package vn.hoixa.knowledge.text;

import java.time.LocalDate;

/**
 * A stretch of days named in a text.
 *
 * @param kind how it was named
 * @param first its first day
 * @param last its last day, not before {@code first}
 * @param yearGiven whether the text named the year; otherwise it was supplied
 * @param start where it begins in the text it was found in
 * @param end where it ends, exclusive
 */
public record Period(Kind kind, LocalDate first, LocalDate last, boolean yearGiven, int start, int end) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it begins: " + first + " to " + last);
        }
    }

    /** How a period was named. */
    public enum Kind {
        DAY,
        MONTH,
        MONTHS,
        QUARTER,
        HALF_YEAR,
        YEAR,
        YEARS
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
