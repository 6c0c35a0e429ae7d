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

    /** The deadline on one line: the plan's words, and the last day where they give one. */
    String deadline(Deadline deadline) {
        var words = deadline.text().strip();
        return switch (deadline.kind()) {
            case DATE, MONTH, YEAR, RANGE -> {
                var due = deadline.due();
                var day = due == null ? "" : " (chậm nhất " + date(due) + ")";
                yield words + day;
            }
            case ONGOING -> "thực hiện thường xuyên";
            case RECURRING, CONDITIONAL -> words;
            case NONE -> "không ghi";
        };
    }

    /** The answer to "khi nào". */
    String when(TaskRecord task, int n) {
        var deadline = task.task().deadline();
        return switch (deadline.kind()) {
            case DATE, MONTH, YEAR, RANGE -> {
                var due = deadline.due();
                yield phrases.get("deadline.date", due == null ? "" : date(due), deadline.text(), n) + late(task);
            }
            case ONGOING -> phrases.get("deadline.ongoing", n);
            case RECURRING -> phrases.get("deadline.recurring", repeated(deadline), n);
            case CONDITIONAL -> phrases.get("deadline.conditional", deadline.text(), n);
            case NONE -> "";
        };
    }

    /** " Đã quá hạn 3 ngày.", or nothing. */
    String late(TaskRecord task) {
        var due = task.task().deadline().due();
        return due != null && task.overdue(today())
                ? " " + phrases.get("deadline.late", ChronoUnit.DAYS.between(due, today()))
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
