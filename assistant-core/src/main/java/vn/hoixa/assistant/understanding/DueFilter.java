package vn.hoixa.assistant.understanding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Deadline;

/**
 * Which deadlines a question asks for; what is null or false leaves a property open.
 *
 * @param from due on this day or later
 * @param to due on this day or earlier
 * @param kinds only deadlines of these kinds; empty for all
 * @param recurrence only what returns so often
 * @param overdue only what is late
 * @param unfinished only what nobody has marked as done
 */
public record DueFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Deadline.Kind> kinds,
        Deadline.@Nullable Recurrence recurrence,
        boolean overdue,
        boolean unfinished) {

    public static final DueFilter ANY = new DueFilter(null, null, Set.of(), null, false);

    public DueFilter {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    /** A filter that does not ask whether the work is done. */
    public DueFilter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Deadline.Kind> kinds,
            Deadline.@Nullable Recurrence recurrence,
            boolean overdue) {
        this(from, to, kinds, recurrence, overdue, false);
    }

    DueFilter onlyUnfinished() {
        return new DueFilter(from, to, kinds, recurrence, overdue, true);
    }

    public boolean isAny() {
        return from == null && to == null && kinds.isEmpty() && recurrence == null && !overdue && !unfinished;
    }

    /** Whether a task passes. */
    public boolean accepts(TaskRecord task, LocalDate today) {
        var deadline = task.task().deadline();
        if (unfinished && task.status() == TaskRecord.Status.DONE) {
            return false;
        }
        if (overdue && !task.overdue(today)) {
            return false;
        }
        if (recurrence != null && deadline.recurrence() != recurrence) {
            return false;
        }
        if (!kinds.isEmpty() && !kinds.contains(deadline.kind())) {
            return kinds.contains(Deadline.Kind.ONGOING) && deadline.alsoOngoing();
        }
        if (from == null && to == null) {
            return true;
        }
        var due = deadline.due();
        return due != null && (from == null || !due.isBefore(from)) && (to == null || !due.isAfter(to));
    }
}
