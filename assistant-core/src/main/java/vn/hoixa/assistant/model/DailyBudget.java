package vn.hoixa.assistant.model;

import java.time.Clock;
import java.time.LocalDate;

/** Counts the calls of a day. */
final class DailyBudget {
    private final int callsPerDay;
    private final Clock clock;
    private LocalDate day;
    private int used;

    DailyBudget(int callsPerDay, Clock clock) {
        this.callsPerDay = callsPerDay;
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    /** Takes one call of today's; false when none is left. */
    synchronized boolean take() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
        if (used >= callsPerDay) {
            return false;
        }
        used++;
        return true;
    }
}
