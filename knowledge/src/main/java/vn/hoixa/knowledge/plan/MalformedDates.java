package vn.hoixa.knowledge.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Period;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds a deadline whose words are no date of the calendar: "trước ngày 6/20265", "hoàn thành trước 31/2/2026". */
final class MalformedDates {
    private static final String NUMBER =
            "(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,3}\\s*[/.-]\\s*\\d{2,6}|\\d{1,2}\\s*/\\s*\\d{3,6}|(?<=ngay )\\d{1,2}/\\d{1,2}"
                    + "|\\d{1,3}\\s+thang\\s+\\d{1,3}(?:\\s*(?:nam|/)\\s*\\d{1,6})?|(?<=thang )(?:1[3-9]|[2-9]\\d|\\d{3})(?:\\s*/\\s*\\d{1,6})?)(?![\\d/-]|\\s*%)";
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:hoan thanh|xong|thoi han|han|thoi gian)\\s*:?\\s*)?(?:truoc|cham nhat|trong|den het|het|vao|xong|hoan thanh|thoi han)\\s*:?\\s*(?:(?:la|truoc|het|trong|ngay|thang)\\s+){0,3}("
                    + NUMBER + ")");
    private static final Pattern CELL =
            Pattern.compile("^\\s*(?:(?:truoc|trong|den|het|ngay|thang)\\s+){0,3}(" + NUMBER + ")\\s*$");

    private MalformedDates() {}

    /** The words of the first such date; empty where each date is one. */
    static Optional<String> in(String text, Iterable<Period> valid) {
        return find(DATE, text, valid);
    }

    /** As {@link #in} for a cell that holds nothing but a date. */
    static Optional<String> inCell(String cell, Iterable<Period> valid) {
        return find(CELL, cell, valid);
    }

    private static Optional<String> find(Pattern pattern, String text, Iterable<Period> valid) {
        var m = pattern.matcher(VietnameseText.foldInPlace(text));
        while (m.find()) {
            boolean free = true;
            for (var period : valid) {
                free &= period.end() <= m.start(1) || m.end(1) <= period.start();
            }
            if (free) {
                return Optional.of(text.substring(m.start(), m.end()).strip());
            }
        }
        return Optional.empty();
    }
}
