package vn.hoixa.knowledge.plan;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.LineRange;

/** Gives records the reasons why a person should check them. */
public final class Doubts {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;
    /** Below this a repaired line holds a wrong word more often than not (three of four in a plan with known text). */
    private static final double FAINT = 0.5;

    private final Map<String, String> reasons = DataFile.table(Doubts.class, "doubts.txt");

    /**
     * A plan whose records say where the lines they stand on are hard to read.
     *
     * @param confidences how sure recognition and repair are of each line, 0 to 1, the first being line 1
     */
    public Plan ofLines(Plan plan, List<Double> confidences) {
        return new Plan(
                plan.metadata(),
                plan.sections(),
                plan.tasks().stream()
                        .map(task -> {
                            int faint = faintest(task.lines(), confidences);
                            return faint == 0 ? task : task.doubted(reason("faint-line", faint));
                        })
                        .toList(),
                plan.indicators().stream()
                        .map(target -> {
                            int faint = faintest(target.lines(), confidences);
                            return faint == 0 ? target : target.doubted(reason("faint-line", faint));
                        })
                        .toList());
    }

    /** A task whose deadline is named doubtful where it is before the plan's own date, in an unlikely year, or no date. */
    Task ofDeadline(Task task, @Nullable LocalDate issuedOn) {
        var due = task.deadline().due();
        if (due == null) {
            boolean unread = task.deadline().kind() == Deadline.Kind.NONE
                    && !task.deadline().text().isBlank();
            return unread
                    ? task.doubted(reason("malformed-date", task.deadline().text()))
                    : task;
        }
        if (due.getYear() < FIRST_YEAR || due.getYear() > LAST_YEAR) {
            return task.doubted(reason("out-of-range", due.getYear()));
        }
        return issuedOn != null && due.isBefore(issuedOn)
                ? task.doubted(reason("before-plan", day(due), day(issuedOn)))
                : task;
    }

    /** The reason of that name in {@code doubts.txt}, with its arguments. */
    String of(String name, Object... arguments) {
        return reason(name, arguments);
    }

    /** For a record put together from the pieces of a table. */
    String brokenTable() {
        return reason("broken-table");
    }

    /** For an indicator with fewer values than the table has years. */
    String unknownYears() {
        return reason("unknown-years");
    }

    /** For an indicator of a plan that names no year for it. */
    String noYear() {
        return reason("no-year");
    }

    /** The least sure line of a range that is too faint; 0 where all are readable. */
    private static int faintest(LineRange lines, List<Double> confidences) {
        int worst = 0;
        double least = FAINT;
        for (int line = lines.first(); line <= Math.min(lines.last(), confidences.size()); line++) {
            if (confidences.get(line - 1) < least) {
                least = confidences.get(line - 1);
                worst = line;
            }
        }
        return worst;
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private String reason(String name, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(Objects.requireNonNull(reasons.get(name), name), texts);
    }
}
