package vn.hoixa.assistant.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.text.VietnameseText;

/** How tasks and their dates are worded. */
final class TaskWords {
    private final Phrases phrases;
    private final Clock clock;

    TaskWords(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** "31/3/2025". */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    static String names(List<String> bodies) {
        return String.join("; ", bodies);
    }

    /** The deadline in the words of a list: the plan's, the last day where they do not give it, and whether it has passed. */
    String deadline(TaskRecord task) {
        var deadline = task.task().deadline();
        var words = deadline.text().strip();
        return switch (deadline.kind()) {
            case DATE, MONTH, YEAR, RANGE -> dated(words, deadline.due()) + late(task);
            case ONGOING -> "thực hiện thường xuyên";
            case RECURRING -> PlanDates.plain(words);
            case CONDITIONAL -> words;
            case NONE -> "không ghi";
        };
    }

    /**
     * The answer to "khi nào", one sentence.
     *
     * @param lateSaid whether it was said before that the day has passed
     */
    String when(TaskRecord task, int n, boolean lateSaid) {
        var deadline = task.task().deadline();
        return switch (deadline.kind()) {
            case DATE, MONTH, YEAR, RANGE ->
                phrases.get("deadline.date", day(deadline.text(), deadline.due()), lateSaid ? "" : late(task), n);
            case ONGOING -> phrases.get("deadline.ongoing", n);
            case RECURRING -> phrases.get("deadline.recurring", repeated(deadline), n);
            case CONDITIONAL -> phrases.get("deadline.conditional", deadline.text(), n);
            case NONE -> "";
        };
    }

    /** "trong tháng 2/2026 (chậm nhất 28/2/2026)", "trước 15/3/2026". */
    private String dated(String words, @Nullable LocalDate due) {
        if (due == null) {
            return words;
        }
        var plain = PlanDates.plain(words, due);
        return PlanDates.says(plain, due) ? plain : phrases.get("deadline.at-latest", plain, date(due));
    }

    /** "28/2/2026 (trong tháng 2/2026)", "trước 15/3/2026". */
    private static String day(String words, @Nullable LocalDate due) {
        if (due == null) {
            return words;
        }
        var plain = PlanDates.plain(words, due);
        boolean alone = plain.isBlank() || PlanDates.says(plain, due);
        return alone ? (plain.isBlank() ? date(due) : plain) : date(due) + " (" + plain + ")";
    }

    /** Whether a last day lies ahead, so that the days until then can be counted. */
    boolean isAhead(TaskRecord task) {
        var due = task.task().deadline().due();
        return due != null && task.status() != TaskRecord.Status.DONE && !due.isBefore(today());
    }

    /** ", đã qua hạn … 3 ngày", or nothing. */
    private String late(TaskRecord task) {
        var due = task.task().deadline().due();
        return due != null && task.overdue(today())
                ? phrases.get("deadline.late", ChronoUnit.DAYS.between(due, today()))
                : "";
    }

    /** The plan's words, with how often they mean where they do not say it themselves. */
    private static String repeated(Deadline deadline) {
        var often = recurrence(deadline);
        var said = VietnameseText.fold(deadline.text());
        boolean says = said.contains(VietnameseText.fold(often)) || said.contains("hang nam") && often.endsWith("năm");
        return says ? deadline.text() : deadline.text() + " (" + often + ")";
    }

    /** "Còn 10 ngày …", "Đã quá hạn 3 ngày …"; empty for a task without a day. */
    String daysLeft(TaskRecord task) {
        var due = task.task().deadline().due();
        if (due == null) {
            return "";
        }
        if (task.status() == TaskRecord.Status.DONE) {
            return phrases.get("deadline.done");
        }
        long days = ChronoUnit.DAYS.between(today(), due);
        if (days == 0) {
            return phrases.get("deadline.today");
        }
        return days < 0
                ? phrases.get("deadline.is-late", -days, date(today()))
                : phrases.get("deadline.days", days, date(today()));
    }

    static String recurrence(Deadline deadline) {
        var recurrence = deadline.recurrence();
        if (recurrence == null) {
            return "định kỳ";
        }
        return switch (recurrence) {
            case MONTHLY -> "hằng tháng";
            case QUARTERLY -> "hằng quý";
            case HALF_YEARLY -> "6 tháng một lần";
            case YEARLY -> "hằng năm";
        };
    }

    /** A warning that gives the reason why a record should be checked; empty where there is none. */
    String doubt(@Nullable String review) {
        return review == null ? "" : phrases.get("record.review", review);
    }
}
