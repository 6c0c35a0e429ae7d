package vn.hoixa.knowledge.library;

import java.time.LocalDate;
import vn.hoixa.knowledge.plan.Task;

/**
 * A task of the register.
 *
 * @param id stable as long as the task's words stay the same in its document
 * @param documentId its document
 * @param source the document's file name
 * @param task what was read
 * @param status how far it is; officials set it, a new task is open
 */
public record TaskRecord(String id, String documentId, String source, Task task, Status status) {

    /** How far a task is, in lower case in the contract. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE
    }

    /** Whether the task should have been finished before {@code today} and is not done. */
    public boolean overdue(LocalDate today) {
        var due = task.deadline().due();
        return status != Status.DONE && due != null && due.isBefore(today);
    }
}
