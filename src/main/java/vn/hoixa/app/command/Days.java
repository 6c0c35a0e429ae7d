package vn.hoixa.app.command;

import java.time.LocalDate;

/** Days as Vietnamese write them. */
final class Days {
    private Days() {}

    /** "5/3/2025". */
    static String vietnamese(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
