package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Period;
import vn.hoixa.knowledge.text.PeriodParser;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the deadlines a sentence of a plan gives; the last day allowed is by the contract's rules. */
final class DeadlineParser {
    /** A deadline and where its words stand. */
    record Found(Deadline deadline, int start, int end) {}

    static final String DONE = "(?:hoan thanh|thuc hien|trien khai|xong|hoan thien|to chuc)";
    private static final Pattern HALF_YEARLY = Pattern.compile("(?:dinh ky\\s+)?6\\s+thang(?:\\s*(?:/|mot)\\s*lan)?");
    private static final String HOUR = "\\d{1,2}\\s*(?:h|gio)\\s*(?:\\d{2}(?:\\s*phut)?)?";
    /** Words before a period that make it a deadline. */
    private static final Pattern BEFORE_PERIOD = Pattern.compile("(?:" + DONE
            + "|thoi han|thoi gian(?: hoan thanh| thuc hien| du kien| to chuc)?|cham nhat|han)\\s*[:,]?\\s*"
            + "(?:(?:truoc|trong|vao|den|cham nhat|cuoi|het|la|tu|nam|thang|ngay|hang|du kien|giai doan|khoang|giua|dau|ca|tuan \\w+)\\s*[:,]?\\s*){0,4}$"
            + "|(?:xong\\s+)?(?:truoc|cham nhat(?: (?:la|den|trong|vao))?|den het)\\s+(?:" + HOUR
            + ",?\\s+)?(?:ngay\\s+|thang\\s+|het\\s+)*$");
    /** "… trong quý I/2026." at a sentence's end is when the work is to be done. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<![a-z])(?<!thuong xuyen )(?:ngay )?(?:(?:trong|vao)|(?:(?:trong|vao|den) )?cuoi)\\s+$");

    private static final Pattern SENTENCE_ENDS = Pattern.compile(
            "^\\s*(?:$|[.;)]|,?\\s*va\\s+(?:thuc hien\\s+)?(?:thuong xuyen|duy tri|(?:nhung|cac) nam))");
    /** "định kỳ hằng năm (trước ngày 15/01": the day of something that returns. */
    private static final Pattern RETURNING = Pattern.compile("(?:hang|moi|dinh ky)\\s+(nam|quy|thang)\\b[^.;]{0,30}$");

    private static final Pattern TO_PERIOD =
            Pattern.compile("\\s*(?:[-–]|den)\\s*(?:(?:het|cuoi|ngay|thang|quy|nam)\\s*){0,3}");
    private static final String TWICE_A_YEAR = "6 thang";
    /** How many characters before a period may make it a deadline. */
    private static final int CONTEXT = 120;

    private static final Pattern BEFORE = Pattern.compile("truoc\\s+(?:ngay\\s+|thang\\s+|nam\\s+|quy\\s+)*$");
    private static final Pattern ALSO = Pattern.compile("^\\s*(?:,|va|;)?\\s*(?:va\\s+)?(?:" + DONE
            + "\\s+)?(?:thuong xuyen|nhung nam tiep theo|cac nam tiep theo|hang nam|duy tri)");
    private static final Pattern YEARLY_AFTER = Pattern.compile(
            "^\\s*(va\\s+(?:truoc\\s+)?(?:ngay\\s+)?\\d{1,2}/\\d{1,2}\\s+)?(?:hang|moi)\\s+(nam|quy|thang)");
    /** "thực hiện từ 01/7/2026": when it begins, with no end. */
    private static final Pattern SINCE = Pattern.compile("\\btu\\s+(?:ngay\\s+|thang\\s+|nam\\s+|dau\\s+)*$");

    private final PeriodParser periods = new PeriodParser();

    /**
     * The deadlines of a text in order.
     *
     * @param text NFC text of one task
     * @param year the plan's year, for a month without a year
     */
    List<Found> find(String text, int year) {
        var folded = VietnameseText.foldInPlace(text);
        var found = new ArrayList<Found>();
        var named = periods.parse(text, year);
        for (int i = 0; i < named.size(); i++) {
            var period = named.get(i);
            var deadline = ofPeriod(text, folded, period, year);
            if (deadline.isPresent() && i + 1 < named.size() && goesOn(folded, period, named.get(i + 1))) {
                i++;
                found.add(upTo(text, deadline.get(), named.get(i)));
            } else {
                deadline.ifPresent(found::add);
            }
        }
        OpenDeadlines.add(found, text, folded);
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    /** "từ 01/3 đến 30/6/2025": the second period ends what the first begins. */
    private static boolean goesOn(String folded, Period from, Period to) {
        return !to.last().isBefore(from.last())
                && TO_PERIOD.matcher(folded.substring(from.end(), to.start())).matches();
    }

    private static Found upTo(String text, Found from, Period to) {
        var words = text.substring(from.start(), to.end()).strip();
        return new Found(
                new Deadline(words, Deadline.Kind.RANGE, to.last(), false, null, null), from.start(), to.end());
    }

    /** A table cell that holds nothing but a deadline: "Tháng 7/2025", "Hằng năm", "2025-2026". */
    Optional<Deadline> ofCell(String cell, int year) {
        var folded = VietnameseText.foldInPlace(cell);
        var all = periods.parse(cell, year);
        if (!all.isEmpty()) {
            var last = all.get(all.size() - 1);
            var behind = folded.substring(last.end());
            if (!YEARLY_AFTER.matcher(behind).find()) {
                var dated = dated(cell.strip(), folded.substring(0, last.start()), last);
                boolean range = all.size() > 1 && goesOn(folded, all.get(all.size() - 2), last);
                return Optional.of(new Deadline(
                        dated.text(),
                        range ? Deadline.Kind.RANGE : dated.kind(),
                        dated.due(),
                        ALSO.matcher(behind).find(),
                        null,
                        null));
            }
        }
        if (folded.contains("thuong xuyen") || folded.contains("lien tuc")) {
            return Optional.of(new Deadline(cell.strip(), Deadline.Kind.ONGOING, null, false, null, null));
        }
        var recurrence = recurrence(folded);
        if (recurrence != null) {
            return Optional.of(new Deadline(cell.strip(), Deadline.Kind.RECURRING, null, false, recurrence, null));
        }
        if (folded.matches(".*(?:sau khi|khi co|theo (?:lo trinh|huong dan|tien do|ke hoach|quy dinh)).*")) {
            return Optional.of(new Deadline(cell.strip(), Deadline.Kind.CONDITIONAL, null, false, null, cell.strip()));
        }
        return MalformedDates.inCell(cell, all).map(DeadlineParser::unread);
    }

    /** A deadline whose words are no date; of kind NONE, with its words. */
    Optional<Deadline> malformed(String text) {
        return MalformedDates.in(text, periods.parse(text, 2000)).map(DeadlineParser::unread);
    }

    private static Deadline unread(String words) {
        return new Deadline(words, Deadline.Kind.NONE, null, false, null, null);
    }

    /** How often the words say that something returns; null where they do not. */
    static Deadline.@Nullable Recurrence recurrence(String folded) {
        if (HALF_YEARLY.matcher(folded).find() && !folded.contains("6 thang dau")) {
            return Deadline.Recurrence.HALF_YEARLY;
        }
        var matcher = Pattern.compile("(?:hang|moi|dinh ky)\\s+(nam|quy|thang)").matcher(folded);
        return matcher.find() ? recurrenceOf(matcher.group(1)) : null;
    }

    private Optional<Found> ofPeriod(String text, String folded, Period period, int year) {
        var before = folded.substring(Math.max(0, period.start() - CONTEXT), period.start());
        var returning = RETURNING.matcher(before);
        if (period.kind() == Period.Kind.DAY && !period.yearGiven() && returning.find()) {
            int start = period.start() - before.length() + returning.start();
            return Optional.of(recurring(text, start, period.end(), returning.group(1)));
        }
        var context = BEFORE_PERIOD.matcher(before);
        if (!context.find()) {
            context = WITHIN.matcher(before);
            boolean within = context.find()
                    && period.last().getYear() >= year
                    && SENTENCE_ENDS.matcher(folded.substring(period.end())).find();
            if (!within) {
                return Optional.empty();
            }
        }
        int start = period.start() - before.length() + context.start();
        var after = YEARLY_AFTER.matcher(folded.substring(period.end()));
        if (after.find()) {
            boolean twice = after.group(1) != null && after.group(2).equals("nam");
            return Optional.of(
                    recurring(text, start, period.end() + after.end(), twice ? TWICE_A_YEAR : after.group(2)));
        }
        if (SINCE.matcher(before).find() && isOne(period)) {
            var words = text.substring(start, period.end()).strip();
            return Optional.of(new Found(
                    new Deadline(words, Deadline.Kind.ONGOING, null, false, null, null), start, period.end()));
        }
        var also = ALSO.matcher(folded.substring(period.end()));
        int end = period.end() + (also.find() ? also.end() : 0);
        boolean goesOn = end > period.end();
        var dated = dated(text.substring(start, end).strip(), before, period);
        return Optional.of(
                new Found(new Deadline(dated.text(), dated.kind(), dated.due(), goesOn, null, null), start, end));
    }

    /** Whether the period is one day, month, quarter or year, not several in a row. */
    private static boolean isOne(Period period) {
        return switch (period.kind()) {
            case DAY, MONTH, YEAR -> true;
            case QUARTER -> period.first().plusMonths(3).isAfter(period.last());
            case MONTHS, HALF_YEAR, YEARS -> false;
        };
    }

    private static Found recurring(String text, int start, int end, String unit) {
        var words = text.substring(start, end).strip();
        return new Found(
                new Deadline(words, Deadline.Kind.RECURRING, null, false, recurrenceOf(unit), null), start, end);
    }

    private static Deadline dated(String words, String before, Period period) {
        boolean exclusive = BEFORE.matcher(before).find() && period.kind() != Period.Kind.DAY;
        var due = exclusive ? period.first().minusDays(1) : period.last();
        var kind = switch (period.kind()) {
            case DAY -> Deadline.Kind.DATE;
            case MONTH -> Deadline.Kind.MONTH;
            case YEAR -> Deadline.Kind.YEAR;
            case MONTHS, QUARTER, HALF_YEAR, YEARS -> Deadline.Kind.RANGE;
        };
        return new Deadline(words, kind, due, false, null, null);
    }

    static Deadline.Recurrence recurrenceOf(String unit) {
        return switch (unit) {
            case TWICE_A_YEAR -> Deadline.Recurrence.HALF_YEARLY;
            case "thang" -> Deadline.Recurrence.MONTHLY;
            case "quy" -> Deadline.Recurrence.QUARTERLY;
            default -> Deadline.Recurrence.YEARLY;
        };
    }
}
