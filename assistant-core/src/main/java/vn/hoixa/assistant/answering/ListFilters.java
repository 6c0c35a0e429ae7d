package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import vn.hoixa.assistant.understanding.DueFilter;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.plan.Deadline;

/** The filters of a list in words. */
final class ListFilters {
    private ListFilters() {}

    /** The filters in words: "do Phòng Nội vụ chủ trì, hạn từ 1/3/2025 đến 31/3/2025". */
    static String described(Understood question) {
        var parts = new ArrayList<String>();
        if (!question.bodies().isEmpty()) {
            parts.add("của " + TaskWords.names(question.bodies()));
        }
        var time = described(question.due());
        if (!time.isEmpty()) {
            parts.add(time);
        }
        return String.join(", ", parts);
    }

    private static String described(DueFilter due) {
        var time = time(due);
        if (due.overdue()) {
            return time.isEmpty() ? "đã quá hạn" : "đã quá hạn, " + time;
        }
        return due.unfinished() ? (time.isEmpty() ? "" : time + ", ") + "chưa ghi là đã xong" : time;
    }

    private static String time(DueFilter due) {
        if (due.kinds().contains(Deadline.Kind.NONE)) {
            return "không ghi thời hạn";
        }
        if (due.recurrence() != null) {
            return "lặp lại "
                    + TaskWords.recurrence(
                            new Deadline("", Deadline.Kind.RECURRING, null, false, due.recurrence(), null));
        }
        if (due.kinds().contains(Deadline.Kind.ONGOING)) {
            return "thực hiện thường xuyên";
        }
        if (due.kinds().contains(Deadline.Kind.CONDITIONAL)) {
            return "chờ cấp trên ban hành hoặc hướng dẫn";
        }
        var from = due.from();
        var to = due.to();
        if (from != null && to != null) {
            return "có hạn từ " + TaskWords.date(from) + " đến " + TaskWords.date(to);
        }
        if (to != null) {
            return "có hạn đến " + TaskWords.date(to);
        }
        return from == null ? "" : "có hạn từ " + TaskWords.date(from);
    }
}
