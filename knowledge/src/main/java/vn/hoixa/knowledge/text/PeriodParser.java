package vn.hoixa.knowledge.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Vietnamese dates and periods: "15/3/2025", "ngày 15 tháng 3 năm 2025", "tháng 3/2025", "quý II/2025",
 * "6 tháng đầu năm 2025", "năm 2025", "2025-2026". Works with and without diacritics.
 */
public final class PeriodParser {
    private static final String YEAR = "(20[0-9]{2})(?![0-9])";
    private static final String SEP = "\\s*[/.-]\\s*";
    /** "12/2025/NĐ-CP" is the number of a document. */
    private static final String NO_NUMBER = "(?!\\s*[/-]\\s*[a-z])";
    /** "5/10 tiêu chí", "2050 hộ": what follows is counted, so the number is no date. */
    private static final String COUNTED =
            "\\s+(?:(?:tieu chi|chi tieu|nhiem vu|thu tuc|tthc|xa|phuong|thon|khu|to dan pho|ho|nguoi|luot|"
                    + "truong|don vi|co quan|diem|can bo|hoc sinh|hoc vien|dang vien|doan vien|tai khoan|ho so|lop|thiet bi|"
                    + "doanh nghiep|san pham|trieu|ty|dong|ngay lam viec)(?![a-z]))";

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private record Rule(Pattern pattern, BiFunction<Matcher, Integer, Optional<Period>> build) {}

    /** The most telling pattern first: an earlier rule wins where two overlap. */
    private final List<Rule> rules = List.of(
            rule(
                    "\\b(?:thang|thg)\\s*([0-9]{1,2})\\s*(?:,|-|–|den)\\s*(?:(?:het\\s+)?thang\\s*)?([0-9]{1,2})\\s*(?:[/.]|nam)\\s*"
                            + YEAR,
                    PeriodParser::months),
            rule("(?<![0-9/])(?:ngay\\s+)?([0-9]{1,2})" + SEP + "([0-9]{1,2})" + SEP + YEAR, PeriodParser::day),
            rule(
                    "ngay\\s+([0-9]{1,2})\\s+thang\\s+([0-9]{1,2})(?:\\s*(?:nam|/|,)\\s*" + YEAR + ")?",
                    PeriodParser::day),
            rule(
                    "(?<![0-9]|tuan |tuan thu )([0-9]{1,2})\\s+thang\\s+([0-9]{1,2})(?:\\s*(?:nam|/)\\s*" + YEAR
                            + ")(?![0-9])",
                    PeriodParser::day),
            rule(
                    "(?<![0-9a-z])(?:0?6|sau)\\s+thang\\s+(dau|cuoi)(?:\\s+nam)?(?:\\s*" + YEAR + ")?",
                    PeriodParser::half),
            rule(
                    "\\bquy\\s*(iv|iii|ii|i|[1-4])\\s*(?:,|va|-|–|den)\\s*(?:quy\\s*)?(iv|iii|ii|i|[1-4])\\b(?:\\s*[/-]?\\s*(?:nam\\s*)?"
                            + YEAR + ")?",
                    PeriodParser::quarters),
            rule("\\bquy\\s*(iv|iii|ii|i|[1-4])\\b(?:\\s*[/-]?\\s*(?:nam\\s*)?" + YEAR + ")?", PeriodParser::quarter),
            rule(
                    "\\b(?:thang|thg|t)\\s*([0-9]{1,2})(?:\\s*(?:[/.,-]|nam)\\s*(?:nam\\s*)?|\\s+)" + YEAR,
                    PeriodParser::month),
            rule("(?<![0-9/])([0-9]{1,2})\\s*/\\s*" + YEAR + NO_NUMBER, PeriodParser::month),
            rule(
                    "(?:ngay\\s+|(?<=(?:truoc|den) )|(?<![0-9/])(?!24/7|[0-9/]+" + COUNTED
                            + "))([0-9]{1,2})/([0-9]{1,2})(?![0-9/]|\\s*/|-?[a-z]|[.,][0-9])()",
                    PeriodParser::day),
            rule("(?<![0-9])" + YEAR + "\\s*(?:[-–]|den(?:\\s+het)?)\\s*(?:nam\\s+)?" + YEAR, PeriodParser::years),
            rule("\\bthang\\s+([0-9]{1,2})(?![0-9%]|\\s*nam\\b)()", PeriodParser::month),
            rule("\\bt([0-9]{1,2})(?![0-9a-z])()", PeriodParser::month),
            rule(
                    "(?<![0-9/.-])(?:nam\\s+|(?!20[0-9]{2}" + COUNTED + "))" + YEAR + "(?!\\s*/|[.][0-9])",
                    PeriodParser::year));

    /**
     * All periods in the order of the text; none overlaps another.
     *
     * @param text NFC text, marked or folded
     * @param defaultYear the year of a period that names none, 2000 to 2099
     */
    public List<Period> parse(String text, int defaultYear) {
        var folded = FoldedText.of(text);
        var taken = new BitSet();
        var found = new ArrayList<Period>();
        for (var rule : rules) {
            var matcher = rule.pattern().matcher(folded.words());
            while (matcher.find()) {
                int other = taken.nextSetBit(matcher.start());
                if (other < 0 || other >= matcher.end()) {
                    // An impossible date takes its place too: "31 tháng 2 năm 2025" is not February.
                    taken.set(matcher.start(), matcher.end());
                    rule.build()
                            .apply(matcher, defaultYear)
                            .map(p -> placed(p, folded))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(Period::start));
        return List.copyOf(found);
    }

    private static Period placed(Period p, FoldedText folded) {
        return new Period(p.kind(), p.first(), p.last(), p.yearGiven(), folded.place(p.start()), folded.place(p.end()));
    }

    private static Rule rule(String regex, BiFunction<Matcher, Integer, Optional<Period>> build) {
        return new Rule(Pattern.compile(regex), build);
    }

    private static Optional<Period> day(Matcher m, int defaultYear) {
        return valid(() -> {
            var date = LocalDate.of(year(m, 3, defaultYear), number(m, 2), number(m, 1));
            return new Period(Period.Kind.DAY, date, date, given(m, 3), m.start(), m.end());
        });
    }

    private static Optional<Period> month(Matcher m, int defaultYear) {
        return valid(() -> {
            var month = YearMonth.of(year(m, 2, defaultYear), number(m, 1));
            return new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth(), given(m, 2), m.start(), m.end());
        });
    }

    /** "tháng 3 - 5/2026", "tháng 6, 7/2026": from the first month named to the last. */
    private static Optional<Period> months(Matcher m, int defaultYear) {
        return valid(() -> {
            int year = year(m, 3, defaultYear);
            var first = YearMonth.of(year, number(m, 1));
            var last = YearMonth.of(year, number(m, 2));
            return new Period(Period.Kind.MONTHS, first.atDay(1), last.atEndOfMonth(), given(m, 3), m.start(), m.end());
        });
    }

    private static Optional<Period> quarter(Matcher m, int defaultYear) {
        return quarters(m, 1, 1, 2, defaultYear);
    }

    private static Optional<Period> quarters(Matcher m, int defaultYear) {
        return quarters(m, 1, 2, 3, defaultYear);
    }

    /** "quý III", "quý III, IV/2026": from the first quarter named to the last. */
    private static Optional<Period> quarters(Matcher m, int first, int last, int yearGroup, int defaultYear) {
        int year = year(m, yearGroup, defaultYear);
        return valid(() -> new Period(
                Period.Kind.QUARTER,
                LocalDate.of(year, 3 * QUARTERS.getOrDefault(m.group(first), 1) - 2, 1),
                YearMonth.of(year, 3 * QUARTERS.getOrDefault(m.group(last), 1)).atEndOfMonth(),
                given(m, yearGroup),
                m.start(),
                m.end()));
    }

    private static Optional<Period> half(Matcher m, int defaultYear) {
        int year = year(m, 2, defaultYear);
        boolean firstHalf = m.group(1).equals("dau");
        return Optional.of(new Period(
                Period.Kind.HALF_YEAR,
                LocalDate.of(year, firstHalf ? 1 : 7, 1),
                firstHalf ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31),
                given(m, 2),
                m.start(),
                m.end()));
    }

    private static Optional<Period> year(Matcher m, int defaultYear) {
        return years(m, number(m, 1), number(m, 1), Period.Kind.YEAR);
    }

    private static Optional<Period> years(Matcher m, int defaultYear) {
        return years(m, number(m, 1), number(m, 2), Period.Kind.YEARS);
    }

    private static Optional<Period> years(Matcher m, int from, int to, Period.Kind kind) {
        return from > to
                ? Optional.empty()
                : Optional.of(
                        new Period(kind, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), true, m.start(), m.end()));
    }

    private static boolean given(Matcher m, int group) {
        return m.group(group) != null && !m.group(group).isEmpty();
    }

    private static int year(Matcher m, int group, int defaultYear) {
        return given(m, group) ? number(m, group) : defaultYear;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** A "31/2/2025" is no date and gives nothing. */
    private static Optional<Period> valid(java.util.function.Supplier<Period> build) {
        try {
            return Optional.of(build.get());
        } catch (DateTimeException | IllegalArgumentException impossibleDate) {
            return Optional.empty();
        }
    }
}
