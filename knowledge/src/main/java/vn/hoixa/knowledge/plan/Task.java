package vn.hoixa.knowledge.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;

/**
 * One piece of assigned work, or one report duty.
 *
 * @param kind work or report
 * @param section where it stands in the outline, such as "III.1.a"; "" where the plan has no outline
 * @param summary the task in one sentence, without lead, support and deadline
 * @param text the task as the plan words it
 * @param lead the bodies in charge, canonical names; may be empty
 * @param support the bodies that help, canonical names; may be empty
 * @param deadline when it is due
 * @param lines the lines that hold it
 * @param confidence how sure the reading is, 0 to 1
 * @param review why a person should check it, one Vietnamese sentence; null where nothing is doubtful
 */
public record Task(
        Kind kind,
        String section,
        String summary,
        String text,
        List<String> lead,
        List<String> support,
        Deadline deadline,
        LineRange lines,
        double confidence,
        @Nullable String review) {
    public Task {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
    }

    /** The same task with a reason to check it; the first reason given stays. */
    public Task doubted(String reason) {
        return review != null
                ? this
                : new Task(kind, section, summary, text, lead, support, deadline, lines, confidence, reason);
    }

    /** Work, or a report that must be sent. */
    public enum Kind {
        TASK,
        REPORT
    }
}
