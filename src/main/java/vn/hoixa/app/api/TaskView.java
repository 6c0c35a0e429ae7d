package vn.hoixa.app.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;

/** A task of the contract. */
record TaskView(
        String id,
        String documentId,
        String source,
        String section,
        String summary,
        String text,
        String kind,
        List<String> lead,
        List<String> support,
        DeadlineView deadline,
        String status,
        boolean overdue,
        double confidence,
        boolean needsReview,
        @Nullable String reviewReason,
        @Nullable Integer page,
        int lineStart,
        int lineEnd) {

    /** A deadline of the contract. */
    record DeadlineView(
            String text,
            String kind,
            @Nullable LocalDate due,
            boolean alsoOngoing,
            @Nullable String recurrence,
            @Nullable String condition) {
        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.text(),
                    Wire.name(deadline.kind()),
                    deadline.due(),
                    deadline.alsoOngoing(),
                    Wire.dashed(deadline.recurrence()),
                    deadline.condition());
        }
    }

    static TaskView of(TaskRecord task, LocalDate today, LineNumbers numbers) {
        var read = task.task();
        var place = numbers.place(task.documentId(), read.lines());
        return new TaskView(
                task.id(),
                task.documentId(),
                task.source(),
                read.section(),
                read.summary(),
                read.text(),
                Wire.name(read.kind()),
                read.lead(),
                read.support(),
                DeadlineView.of(read.deadline()),
                Wire.name(task.status()),
                task.overdue(today),
                read.confidence(),
                read.review() != null,
                read.review(),
                place.page(),
                place.lineStart(),
                place.lineEnd());
    }
}
