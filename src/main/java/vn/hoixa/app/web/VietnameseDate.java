package vn.hoixa.app.web;

import java.time.LocalDate;

/** Days as Vietnamese write them. */
final class VietnameseDate {
    private VietnameseDate() {}

    /** "5/3/2025". */
    static String of(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
