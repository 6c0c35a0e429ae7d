package vn.hoixa.assistant.answering;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The words a plan dates a task with, beside the last day read from them. */
final class PlanDates {
    private static final Pattern DONE_BY = Pattern.compile(
            "^(?:(?:cần |phải )?(?:hoàn thành|thực hiện|xong)|thời hạn|thời gian)(?: việc này)?[:,]?\\s+(?=.)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[\\s.,;:]+$");

    private PlanDates() {}

    /** The words without "hoàn thành" before and stops after them: "trong tháng 2/2025". */
    static String plain(String words) {
        return END.matcher(DONE_BY.matcher(words.strip()).replaceFirst("")).replaceFirst("");
    }

    /** The same, with the last day written as everywhere: "trước 5/3/2025". */
    static String plain(String words, LocalDate due) {
        return written(due).matcher(plain(words)).replaceAll(TaskWords.date(due));
    }

    /** Whether the plain words give the last day themselves. */
    static boolean says(String plain, LocalDate due) {
        return written(due).matcher(plain).find();
    }

    private static Pattern written(LocalDate due) {
        return Pattern.compile(
                "(?<!\\d)0?%d\\s?[/.-]\\s?0?%d\\s?[/.-]\\s?%d(?!\\d)|(?<!\\d)0?%d tháng 0?%d năm %d(?!\\d)"
                        .formatted(
                                due.getDayOfMonth(),
                                due.getMonthValue(),
                                due.getYear(),
                                due.getDayOfMonth(),
                                due.getMonthValue(),
                                due.getYear()));
    }
}
