package vn.hoixa.assistant.answering;

import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;

/** Corrects a date that a question takes for granted: "hạn là 15/3 đúng không?". */
final class Premise {
    private static final Pattern ASKS_YES = Pattern.compile(
            "\\b(?:dung|phai) (?:the )?(?:khong|chua)\\b|\\bco (?:dung|phai)\\b|\\b(?:nghe noi|nghe bao|thay bao|tuong|theo toi biet)\\b|\\b(?:ha|nhi|a)$");

    private final Phrases phrases;

    Premise(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "Không phải 15/3/2025: …" or "Đúng vậy."; empty where the question takes no date for granted. */
    String check(Understood question, TaskRecord task, int n) {
        var from = question.due().from();
        var to = question.due().to();
        var due = task.task().deadline().due();
        if (to == null || due == null || !ASKS_YES.matcher(question.folded()).find()) {
            return "";
        }
        boolean right = !due.isAfter(to) && (from == null ? due.equals(to) : !due.isBefore(from));
        return right
                ? phrases.get("premise.right")
                : phrases.get("premise.wrong", said(question), TaskWords.date(due), n);
    }

    private static String said(Understood question) {
        var from = question.due().from();
        var to = question.due().to();
        if (to == null) {
            return "";
        }
        boolean month =
                from != null && from.getDayOfMonth() == 1 && from.getMonth() == to.getMonth() && !from.equals(to);
        return month ? "tháng " + to.getMonthValue() + "/" + to.getYear() : TaskWords.date(to);
    }
}
