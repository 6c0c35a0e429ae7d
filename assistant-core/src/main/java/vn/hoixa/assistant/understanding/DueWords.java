package vn.hoixa.assistant.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.text.Period;
import vn.hoixa.knowledge.text.PeriodParser;

/** Reads which deadlines a question asks for: "trong tháng 3/2025", "trước 30/6", "quá hạn", "hằng tháng". */
final class DueWords {
    private static final Pattern OVERDUE = Pattern.compile("\\b(?:qua han|tre han|cham tien do|cham han|da het han)\\b");
    private static final Pattern ONGOING = Pattern.compile("\\b(?:thuong xuyen|thuong ky|lien tuc|quanh nam)\\b");
    private static final Pattern WAITING = Pattern.compile(
            "\\b(?:cho|doi|phai cho|sau khi|theo lo trinh|theo huong dan)\\b.*\\b(?:ban hanh|huong dan|lo trinh|ke hoach)\\b");
    private static final Pattern RECURRING = Pattern.compile("\\b(?:hang|moi|dinh ky) (thang|quy|nam)\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(\\d{1,3}) ngay (?:toi|nua|sap toi)\\b");
    private static final Pattern NEAR = Pattern.compile("\\b(?:sap den han|sap toi han|gan den han)\\b");
    private static final Pattern THIS = Pattern.compile("\\b(thang|quy|nam|tuan) (nay|toi|sau)\\b");
    private static final Pattern UP_TO = Pattern.compile("\\b(?:truoc|den het|den|cham nhat)\\s+(?:ngay |het |cuoi )*$");
    private static final Pattern BEFORE = Pattern.compile("\\btruoc\\s+(?:ngay |thang |quy |nam )*$");
    private static final Pattern AFTER = Pattern.compile("\\b(?:sau|tu)\\s+(?:ngay |thang |quy |nam )*$");

    private final PeriodParser periods = new PeriodParser();

    /** The deadlines asked for. */
    DueFilter read(String folded, LocalDate today) {
        if (OVERDUE.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(), null, true);
        }
        if (WAITING.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(Deadline.Kind.CONDITIONAL), null, false);
        }
        var recurring = RECURRING.matcher(folded);
        if (recurring.find()) {
            var recurrence =
                    switch (recurring.group(1)) {
                        case "thang" -> Deadline.Recurrence.MONTHLY;
                        case "quy" -> Deadline.Recurrence.QUARTERLY;
                        default -> Deadline.Recurrence.YEARLY;
                    };
            return new DueFilter(null, null, Set.of(), recurrence, false);
        }
        if (ONGOING.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(Deadline.Kind.ONGOING), null, false);
        }
        return dated(folded, today);
    }

    private DueFilter dated(String folded, LocalDate today) {
        var relative = RELATIVE.matcher(folded);
        if (relative.find()) {
            return between(today, today.plusDays(Long.parseLong(relative.group(1))));
        }
        if (NEAR.matcher(folded).find()) {
            return between(today, today.plusDays(30));
        }
        var named = THIS.matcher(folded);
        if (named.find()) {
            return current(named.group(1), !named.group(2).equals("nay"), today);
        }
        var found = periods.parse(folded, today.getYear());
        return found.isEmpty() ? DueFilter.ANY : around(folded, found.getLast());
    }

    private static DueFilter around(String folded, Period period) {
        var before = folded.substring(0, period.start());
        boolean exclusive = BEFORE.matcher(before).find() && period.kind() != Period.Kind.DAY;
        if (exclusive) {
            return between(null, period.first().minusDays(1));
        }
        if (UP_TO.matcher(before).find()) {
            return between(null, period.last());
        }
        return AFTER.matcher(before).find() ? between(period.first(), null) : between(period.first(), period.last());
    }

    private static DueFilter current(String unit, boolean next, LocalDate today) {
        return switch (unit) {
            case "tuan" -> {
                var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(next ? 1 : 0);
                yield between(monday, monday.plusDays(6));
            }
            case "thang" -> {
                var month = YearMonth.from(today).plusMonths(next ? 1 : 0);
                yield between(month.atDay(1), month.atEndOfMonth());
            }
            case "quy" -> {
                var first = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(next ? 3 : 0);
                yield between(first.atDay(1), first.plusMonths(2).atEndOfMonth());
            }
            default -> {
                int year = today.getYear() + (next ? 1 : 0);
                yield between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        };
    }

    private static DueFilter between(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new DueFilter(from, to, Set.of(), null, false);
    }

    /** The folded words that name a time, to be left out of the topic. */
    List<List<String>> phrases(String folded) {
        var phrases = new ArrayList<List<String>>();
        for (var period : periods.parse(folded, 2000)) {
            var words = folded.substring(period.start(), period.end()).strip().split("[^a-z0-9./-]+");
            phrases.add(List.of(words));
        }
        for (var pattern : List.of(OVERDUE, ONGOING, RECURRING, RELATIVE, NEAR, THIS)) {
            pattern.matcher(folded).results().forEach(m -> phrases.add(List.of(m.group().split(" "))));
        }
        return phrases;
    }
}
