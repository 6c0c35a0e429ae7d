package vn.hoixa.assistant.answering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.text.VietnameseText;

/** What one report duty says of itself, apart from its sisters in the same lines, and when it is due next. */
final class ReportWords {
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?iu)(?:ngày\\s+)?(?<!\\d)(\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+)(\\d{1,2})(?![\\d/]|\\s*/\\s*\\d)");
    private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s+(?:mùng\\s+|mồng\\s+)?(\\d{1,2})(?![\\d/])");
    private static final String AFTER_SISTER = "\\s*\\)?\\s*[,;]?\\s*(?:và\\s+)?";
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final List<TaskRecord> duties;
    private final LocalDate today;

    /**
     * @param duties all report duties of the plans asked about
     * @param today the day from which the next one is told
     */
    ReportWords(List<TaskRecord> duties, LocalDate today) {
        this.duties = duties;
        this.today = today;
    }

    private List<TaskRecord> sisters(TaskRecord duty) {
        return duties.stream()
                .filter(other -> other != duty
                        && other.documentId().equals(duty.documentId())
                        && other.task().lines().equals(duty.task().lines())
                        && other.task().lead().equals(duty.task().lead())
                        && !other.task().deadline().equals(duty.task().deadline()))
                .toList();
    }

    /**
     * The words of the plan without the periods of other duties that stand in the same lines.
     *
     * @param told the duties that are told as well, whose periods stay
     */
    String what(TaskRecord duty, List<TaskRecord> told) {
        var text = duty.task().text();
        var others =
                sisters(duty).stream().filter(sister -> !told.contains(sister)).toList();
        for (var sister : others) {
            var period = sister.task().deadline().text().strip();
            if (!period.isEmpty() && !duty.task().deadline().text().contains(period)) {
                text = text.replaceFirst("[,;]?\\s*(?:và\\s+)?" + Pattern.quote(period) + AFTER_SISTER, " ");
            }
        }
        return VietnameseText.squeeze(text).replaceAll("\\s+([,;.)])", "$1").replaceAll("[./,;\\s]+$", "");
    }

    /** The next day this duty falls on; empty where the plan gives no day, or no month for one that needs it. */
    Optional<LocalDate> next(TaskRecord duty) {
        var recurrence = duty.task().deadline().recurrence();
        if (recurrence == null) {
            return Optional.empty();
        }
        var said = duty.task().deadline().text();
        var alone = sisters(duty).isEmpty() ? said + " . " + duty.task().text() : said;
        return switch (recurrence) {
            case MONTHLY -> monthly(DAY.matcher(said).find() ? said : alone);
            case YEARLY, HALF_YEARLY -> yearly(DAY_OF_MONTH.matcher(said).find() ? said : alone);
            case QUARTERLY -> yearly(said);
        };
    }

    private Optional<LocalDate> monthly(String said) {
        var found = DAY.matcher(said);
        if (!found.find() || Integer.parseInt(found.group(1)) > DAYS || Integer.parseInt(found.group(1)) < 1) {
            return Optional.empty();
        }
        int day = Integer.parseInt(found.group(1));
        var month = YearMonth.from(today);
        var now = in(month, day);
        return Optional.of(now.isBefore(today) ? in(month.plusMonths(1), day) : now);
    }

    private Optional<LocalDate> yearly(String said) {
        return DAY_OF_MONTH.matcher(said).results().flatMap(this::next).min(LocalDate::compareTo);
    }

    private Stream<LocalDate> next(MatchResult found) {
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        if (day < 1 || day > DAYS || month < 1 || month > MONTHS) {
            return Stream.empty();
        }
        var now = in(YearMonth.of(today.getYear(), month), day);
        return Stream.of(now.isBefore(today) ? in(YearMonth.of(today.getYear() + 1, month), day) : now);
    }

    private static LocalDate in(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** "báo cáo năm", "báo cáo 6 tháng"; empty where the duty does not return. */
    static String kind(TaskRecord duty) {
        var deadline = duty.task().deadline();
        if (deadline.kind() != Deadline.Kind.RECURRING || deadline.recurrence() == null) {
            return "";
        }
        return switch (deadline.recurrence()) {
            case MONTHLY -> "Báo cáo tháng";
            case QUARTERLY -> "Báo cáo quý";
            case HALF_YEARLY -> "Báo cáo 6 tháng";
            case YEARLY -> "Báo cáo năm";
        };
    }
}
