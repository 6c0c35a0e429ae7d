package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Period;
import vn.hoixa.knowledge.text.PeriodParser;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the deadlines a sentence of a plan gives; the last day allowed is by the contract's rules. */
final class DeadlineParser {
    /** A deadline and where its words stand. */
    record Found(Deadline deadline, int start, int end) {}

    private static final String DONE = "(?:hoan thanh|thuc hien|trien khai|xong|hoan thien|to chuc)";
    private static final String TAIL = "[^.;:()*]";
    private static final Pattern ONGOING = Pattern.compile(
            "(?:" + DONE
                    + "\\s+|(?<=[,;.(]\\s)|^)(?:thuong xuyen, lien tuc|thuong xuyen hang nam|thuong xuyen)(?=\\s*[.;,)*]|\\s*$|\\s+va\\s)");
    private static final Pattern CONDITIONAL = Pattern.compile("(?:" + DONE
            + "\\s*[,:]?\\s*)(?:ngay\\s+)?((?:sau khi|khi co|khi duoc|theo (?:lo trinh|huong dan|tien do|ke hoach|chi dao|quy dinh|yeu cau)(?= (?:cua|chung)))"
            + TAIL + "{3,90})");
    private static final Pattern RECURRING = Pattern.compile("(?:" + DONE
            + "\\s+)?(?:(?:dinh ky|truoc|trong|vao|ngay)\\s+[^.;:()]{0,30})?(?:hang|moi)\\s+(nam|quy|thang)");
    private static final Pattern HALF_YEARLY = Pattern.compile("(?:dinh ky\\s+)?6\\s+thang(?:\\s*(?:/|mot)\\s*lan)?");
    /** Words before a period that make it a deadline. */
    private static final Pattern BEFORE_PERIOD = Pattern.compile(
            "(?:" + DONE + "|thoi han|thoi gian(?: hoan thanh| thuc hien)?|cham nhat|han)\\s*[:,]?\\s*"
                    + "(?:(?:truoc|trong|vao|den|cham nhat|cuoi|het|la|tu|nam|thang|ngay|hang)\\s*[:,]?\\s*){0,4}$"
                    + "|(?:xong\\s+)?(?:truoc|cham nhat(?: (?:la|den|trong))?|den het)\\s+(?:ngay\\s+|thang\\s+|het\\s+)*$");

    private static final Pattern TO_PERIOD =
            Pattern.compile("\\s*(?:[-–]|den)\\s*(?:(?:het|cuoi|ngay|thang|quy|nam)\\s*){0,3}");
    /** How many characters before a period may make it a deadline. */
    private static final int CONTEXT = 120;

    private static final Pattern BEFORE = Pattern.compile("truoc\\s+(?:ngay\\s+|thang\\s+|nam\\s+|quy\\s+)*$");
    private static final Pattern ALSO = Pattern.compile("^\\s*(?:,|va|;)?\\s*(?:va\\s+)?(?:" + DONE
            + "\\s+)?(?:thuong xuyen|nhung nam tiep theo|cac nam tiep theo|hang nam|duy tri)");
    private static final Pattern YEARLY_AFTER = Pattern.compile("^\\s*(?:hang|moi)\\s+(nam|quy|thang)");

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
            var deadline = ofPeriod(text, folded, period);
            if (deadline.isPresent() && i + 1 < named.size() && goesOn(folded, period, named.get(i + 1))) {
                i++;
                found.add(upTo(text, deadline.get(), named.get(i)));
            } else {
                deadline.ifPresent(found::add);
            }
        }
        addUnlessOverlapping(found, CONDITIONAL, folded, m -> conditional(text, m));
        addUnlessOverlapping(found, RECURRING, folded, m -> recurring(text, m));
        addUnlessOverlapping(found, ONGOING, folded, m -> plain(text, m, Deadline.Kind.ONGOING));
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
            boolean yearly = YEARLY_AFTER.matcher(folded.substring(last.end())).find();
            if (!yearly) {
                return Optional.of(dated(cell.strip(), folded.substring(0, last.start()), last));
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
        return Optional.empty();
    }

    /** How often the words say that something returns; null where they do not. */
    static Deadline.@Nullable Recurrence recurrence(String folded) {
        if (HALF_YEARLY.matcher(folded).find() && !folded.contains("6 thang dau")) {
            return Deadline.Recurrence.HALF_YEARLY;
        }
        var matcher = Pattern.compile("(?:hang|moi|dinh ky)\\s+(nam|quy|thang)").matcher(folded);
        return matcher.find() ? recurrenceOf(matcher.group(1)) : null;
    }

    private Optional<Found> ofPeriod(String text, String folded, Period period) {
        var before = folded.substring(Math.max(0, period.start() - CONTEXT), period.start());
        var context = BEFORE_PERIOD.matcher(before);
        if (!context.find()) {
            return Optional.empty();
        }
        int start = period.start() - before.length() + context.start();
        var after = YEARLY_AFTER.matcher(folded.substring(period.end()));
        if (after.find()) {
            int end = period.end() + after.end();
            return Optional.of(new Found(
                    new Deadline(
                            text.substring(start, end).strip(),
                            Deadline.Kind.RECURRING,
                            null,
                            false,
                            recurrenceOf(after.group(1)),
                            null),
                    start,
                    end));
        }
        var also = ALSO.matcher(folded.substring(period.end()));
        int end = period.end() + (also.find() ? also.end() : 0);
        boolean goesOn = end > period.end();
        var dated = dated(text.substring(start, end).strip(), before, period);
        return Optional.of(
                new Found(new Deadline(dated.text(), dated.kind(), dated.due(), goesOn, null, null), start, end));
    }

    private static Deadline dated(String words, String before, Period period) {
        boolean exclusive = BEFORE.matcher(before).find() && period.kind() != Period.Kind.DAY;
        var due = exclusive ? period.first().minusDays(1) : period.last();
        var kind = switch (period.kind()) {
            case DAY -> Deadline.Kind.DATE;
            case MONTH -> Deadline.Kind.MONTH;
            case YEAR -> Deadline.Kind.YEAR;
            case QUARTER, HALF_YEAR, YEARS -> Deadline.Kind.RANGE;
        };
        return new Deadline(words, kind, due, false, null, null);
    }

    private static Found conditional(String text, Matcher m) {
        var condition = text.substring(m.start(1), m.end(1)).replaceFirst("[\\s,]+$", "");
        return new Found(
                new Deadline(
                        text.substring(m.start(), m.start(1)) + condition,
                        Deadline.Kind.CONDITIONAL,
                        null,
                        false,
                        null,
                        condition),
                m.start(),
                m.start(1) + condition.length());
    }

    private static @Nullable Found recurring(String text, Matcher m) {
        boolean deadline = m.group().matches("(?:" + DONE + "|dinh ky|truoc|trong thang|vao|ngay).*");
        return deadline
                ? new Found(
                        new Deadline(
                                text.substring(m.start(), m.end()),
                                Deadline.Kind.RECURRING,
                                null,
                                false,
                                recurrenceOf(m.group(1)),
                                null),
                        m.start(),
                        m.end())
                : null;
    }

    private static Found plain(String text, Matcher m, Deadline.Kind kind) {
        return new Found(
                new Deadline(text.substring(m.start(), m.end()), kind, null, false, null, null), m.start(), m.end());
    }

    private static Deadline.Recurrence recurrenceOf(String unit) {
        return switch (unit) {
            case "thang" -> Deadline.Recurrence.MONTHLY;
            case "quy" -> Deadline.Recurrence.QUARTERLY;
            default -> Deadline.Recurrence.YEARLY;
        };
    }

    private interface Build {
        @Nullable
        Found apply(Matcher matcher);
    }

    private static void addUnlessOverlapping(List<Found> found, Pattern pattern, String folded, Build build) {
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                var built = build.apply(matcher);
                if (built != null) {
                    found.add(built);
                }
            }
        }
    }
}
