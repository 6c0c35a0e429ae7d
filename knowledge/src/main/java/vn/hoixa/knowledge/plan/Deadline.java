package vn.hoixa.knowledge.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due.
 *
 * @param text the words of the plan, "" where it names none; of kind NONE with words that are no date of the calendar
 * @param kind what sort of deadline the words give
 * @param due the last day allowed; null where the words give no day
 * @param alsoOngoing whether the work goes on after that day ("… và thực hiện thường xuyên")
 * @param recurrence how often a recurring duty returns; null for others
 * @param condition what must happen first ("sau khi tỉnh ban hành kế hoạch"); null for others
 */
public record Deadline(
        String text,
        Kind kind,
        @Nullable LocalDate due,
        boolean alsoOngoing,
        @Nullable Recurrence recurrence,
        @Nullable String condition) {

    public static final Deadline NONE = new Deadline("", Kind.NONE, null, false, null, null);

    /** The contract's kinds of deadline, in lower case there. */
    public enum Kind {
        DATE,
        MONTH,
        YEAR,
        RANGE,
        RECURRING,
        ONGOING,
        CONDITIONAL,
        NONE
    }

    /** How often a recurring duty returns; {@code half-yearly} in the contract. */
    public enum Recurrence {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }
}
