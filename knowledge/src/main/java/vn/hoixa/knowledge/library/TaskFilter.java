package vn.hoixa.knowledge.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.Task;

/**
 * Which tasks are wanted; null leaves a property open, all given ones must hold.
 *
 * @param documentId tasks of this document
 * @param lead tasks led by a body whose folded name holds these folded words
 * @param dueFrom tasks due on this day or later
 * @param dueTo tasks due on this day or earlier
 * @param kind work or reports
 * @param status how far they are
 * @param words tasks whose folded text holds every one of these folded words
 */
public record TaskFilter(
        @Nullable String documentId,
        @Nullable String lead,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        Task.@Nullable Kind kind,
        TaskRecord.@Nullable Status status,
        @Nullable String words) {

    public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null, null, null);
}
