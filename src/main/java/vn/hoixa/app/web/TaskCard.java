package vn.hoixa.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Task;

/**
 * A task as a card.
 *
 * @param summary the work
 * @param kind "Nhiệm vụ" or "Báo cáo"
 * @param lead who is in charge; says so where nobody is named
 * @param support who helps; "" where nobody is named
 * @param due the deadline as the plan words it, with its last day where the words do not hold it
 * @param overdue how late it is, in words; null when it is not
 * @param href its lines in the source
 */
record TaskCard(
        String summary,
        String kind,
        String lead,
        String support,
        String due,
        @Nullable String overdue,
        String href) {

    static TaskCard of(TaskRecord task, LocalDate today) {
        var read = task.task();
        return new TaskCard(
                read.summary().isBlank() ? read.text() : read.summary(),
                read.kind() == Task.Kind.REPORT ? "Báo cáo" : "Nhiệm vụ",
                read.lead().isEmpty() ? "chưa ghi trong kế hoạch" : String.join("; ", read.lead()),
                String.join("; ", read.support()),
                due(task),
                overdue(task, today),
                SourceLink.of(task.documentId(), read.lines()));
    }

    private static String due(TaskRecord task) {
        var deadline = task.task().deadline();
        var day = deadline.due() == null ? "" : VietnameseDate.of(deadline.due());
        if (deadline.text().isBlank()) {
            return day.isEmpty() ? "chưa ghi trong kế hoạch" : day;
        }
        return day.isEmpty() || deadline.text().contains(day)
                ? deadline.text()
                : deadline.text() + " (đến " + day + ")";
    }

    private static @Nullable String overdue(TaskRecord task, LocalDate today) {
        var due = task.task().deadline().due();
        return due != null && task.overdue(today) ? "Quá hạn " + ChronoUnit.DAYS.between(due, today) + " ngày" : null;
    }
}
