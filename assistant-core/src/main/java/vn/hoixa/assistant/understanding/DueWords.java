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
    private static final Pattern OVERDUE =
            Pattern.compile("\\b(?:qua han|tre han|cham tien do|cham han|da het han)\\b");
    /** Tasks the plan gives no deadline: asked of many ("việc nào chưa có hạn"), not of one ("hạn đã có chưa"). */
    private static final Pattern WITHOUT = Pattern.compile(
            "\\b(?:chua|khong|khong duoc|chua duoc) (?:co|ghi|ghi ro|neu|neu ro|dat|an dinh|quy dinh) (?:ro )?(?:thoi )?han\\b(?: (?:cu the|hoan thanh|chot))*");

    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:chua (?:den|toi|het|qua) han|con (?:trong )?han)\\b(?! nao)");
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:(?:con )?chua (?:lam |hoan )?(?:xong|thanh)|chua hoan thanh|chua lam|con do dang|con ton dong)\\b");
    private static final Pattern ONGOING = Pattern.compile("\\b(?:thuong xuyen|thuong ky|lien tuc|quanh nam)\\b");
    private static final Pattern WAITING = Pattern.compile(
            "\\b(?:phai cho|cho doi|(?:cho|doi) (?:trung uong|cap tren|tinh|thanh pho|huyen|bo|chinh phu|huong dan|ban hanh))\\b|\\b(?:sau khi|theo lo trinh|theo huong dan)\\b.*\\b(?:ban hanh|tinh|trung uong|cap tren)\\b");
    /** What such a question says of waiting, and nothing of the work. */
    private static final Pattern WAITING_WORDS = Pattern.compile(
            "\\b(?:cho|doi|tinh|trung|uong|cap|tren|ban|hanh|huong|dan|moi|lam|duoc|lo|trinh|sau|khi|ke|hoach)\\b");

    private static final Pattern RECURRING = Pattern.compile("\\b(?:hang|moi|dinh ky) (thang|quy|nam)\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(\\d{1,3}) (ngay|tuan|thang) (?:toi|nua|sap toi)\\b");
    private static final Pattern NEAR = Pattern.compile("\\b(?:sap den han|sap toi han|gan den han)\\b");
    private static final Pattern THIS = Pattern.compile("\\b(thang|quy|nam|tuan) (nay|toi|sau)\\b");
    private static final Pattern UP_TO =
            Pattern.compile("\\b(?:truoc|den het|den|cham nhat)\\s+(?:ngay |het |cuoi )*$");
    private static final Pattern BEFORE = Pattern.compile("\\btruoc\\s+(?:ngay |thang |quy |nam )*$");
    private static final Pattern AFTER = Pattern.compile("\\bsau\\s+(?:ngay |thang |quy |nam )*$");
    private static final Pattern FROM = Pattern.compile("\\btu\\s+(?:ngay |thang |quy |nam )*$");
    /** What goes to someone ("cho tỉnh") does not wait for him ("chờ tỉnh"). */
    private static final Pattern SENT = Pattern.compile("\\b(?:bao cao|gui|nop|trinh)\\b.*\\bcho (?!doi\\b)");

    private final PeriodParser periods = new PeriodParser();

    /**
     * The deadlines asked for.
     *
     * @param planYear the year of a month or day that names none
     */
    DueFilter read(String folded, LocalDate today, int planYear) {
        var open = UNFINISHED.matcher(folded).find();
        var read = readTime(folded, today, planYear);
        return open ? read.onlyUnfinished() : read;
    }

    private DueFilter readTime(String folded, LocalDate today, int planYear) {
        if (WITHOUT.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(Deadline.Kind.NONE), null, false);
        }
        if (NOT_YET.matcher(folded).find()) {
            return between(today, null);
        }
        if (OVERDUE.matcher(folded).find()) {
            var within = dated(OVERDUE.matcher(folded).replaceAll(" "), today, planYear);
            return new DueFilter(within.from(), within.to(), Set.of(), null, true);
        }
        if (WAITING.matcher(folded).find() && !SENT.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(Deadline.Kind.CONDITIONAL), null, false);
        }
        var recurring = RECURRING.matcher(folded);
        if (recurring.find()) {
            var recurrence = switch (recurring.group(1)) {
                case "thang" -> Deadline.Recurrence.MONTHLY;
                case "quy" -> Deadline.Recurrence.QUARTERLY;
                default -> Deadline.Recurrence.YEARLY;
            };
            return new DueFilter(null, null, Set.of(), recurrence, false);
        }
        if (ONGOING.matcher(folded).find()) {
            return new DueFilter(null, null, Set.of(Deadline.Kind.ONGOING), null, false);
        }
        return dated(folded, today, planYear);
    }

    private DueFilter dated(String folded, LocalDate today, int planYear) {
        var relative = RELATIVE.matcher(folded);
        if (relative.find()) {
            return between(today, plus(today, Long.parseLong(relative.group(1)), relative.group(2)));
        }
        if (NEAR.matcher(folded).find()) {
            return between(today, today.plusDays(30));
        }
        var named = THIS.matcher(folded);
        if (named.find()) {
            boolean next = !named.group(2).equals("nay");
            // "tháng 7 năm nay": the month of that year, not the whole of it.
            var within = periods.parse(folded.substring(0, named.start()).strip(), today.getYear() + (next ? 1 : 0));
            return named.group(1).equals("nam") && !within.isEmpty()
                    ? around(folded, within)
                    : current(named.group(1), next, today);
        }
        var found = periods.parse(folded, planYear);
        return found.isEmpty() ? DueFilter.ANY : around(folded, found);
    }

    private static LocalDate plus(LocalDate today, long count, String unit) {
        return switch (unit) {
            case "ngay" -> today.plusDays(count);
            case "tuan" -> today.plusWeeks(count);
            default -> today.plusMonths(count);
        };
    }

    /** The time asked for around the last period, or from the one before it where "từ … đến …" says so. */
    private static DueFilter around(String folded, List<Period> found) {
        var last = around(folded, found.getLast());
        if (found.size() < 2 || last.from() != null || last.to() == null) {
            return last;
        }
        var earlier = found.get(found.size() - 2);
        boolean begins = FROM.matcher(folded.substring(0, earlier.start())).find();
        return begins ? between(earlier.first(), last.to()) : last;
    }

    private static DueFilter around(String folded, Period period) {
        var before = folded.substring(0, period.start());
        boolean exclusive = BEFORE.matcher(before).find() && period.kind() != Period.Kind.DAY;
        if (exclusive) {
            return between(null, period.first().minusDays(1));
        }
        if (period.kind() == Period.Kind.YEARS) {
            return new DueFilter(period.first(), period.last(), Set.of(Deadline.Kind.RANGE), null, false);
        }
        if (UP_TO.matcher(before).find()) {
            return between(null, period.last());
        }
        if (AFTER.matcher(before).find()) {
            return between(period.last().plusDays(1), null);
        }
        return between(period.first(), FROM.matcher(before).find() ? null : period.last());
    }

    private static DueFilter current(String unit, boolean next, LocalDate today) {
        return switch (unit) {
            case "tuan" -> {
                var monday =
                        today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(next ? 1 : 0);
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
        if (WAITING.matcher(folded).find() && !SENT.matcher(folded).find()) {
            WAITING_WORDS.matcher(folded).results().forEach(m -> phrases.add(List.of(m.group())));
        }
        for (var pattern : List.of(WITHOUT, NOT_YET, UNFINISHED, OVERDUE, ONGOING, RECURRING, RELATIVE, NEAR, THIS)) {
            pattern.matcher(folded)
                    .results()
                    .forEach(m -> phrases.add(List.of(m.group().split(" "))));
        }
        return phrases;
    }
}
