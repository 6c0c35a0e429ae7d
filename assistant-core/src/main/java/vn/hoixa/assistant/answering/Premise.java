package vn.hoixa.assistant.answering;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.assistant.understanding.Understood;
import vn.hoixa.knowledge.library.TaskRecord;

/** Corrects a date that a question takes for granted: "hạn là 15/3 đúng không?". */
final class Premise {
    private static final Pattern ASKS_YES = Pattern.compile(
            "\\b(?:dung|phai) (?:the )?(?:khong|chua)\\b|\\bco (?:dung|phai)\\b|\\b(?:nghe noi|nghe bao|thay bao|tuong|theo toi biet)\\b|\\b(?:ha|nhi|a)$");

    private static final Pattern CLAIMS = Pattern.compile(
            "\\b(?:dung|phai) (?:the )?(?:khong|chua)\\b|\\bco (?:dung|phai)\\b|\\b(?:nghe noi|nghe bao|thay bao|theo toi biet)\\b");
    private static final Pattern OPEN = Pattern.compile("\\b(?:ai|nao|phoi hop|bao gio|khi nao|may)\\b");

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

    /** "Không phải Phòng A mà là Phòng B chủ trì" or "Đúng vậy: …"; empty where no body is taken for granted. */
    Optional<String> checkLead(Understood question, TaskRecord task, int n) {
        if (!claimsLead(question)) {
            return Optional.empty();
        }
        return Optional.of(
                TaskFinder.ledByOneOf(task, question.bodies())
                        ? phrases.get("premise.right") + " "
                                + phrases.get(
                                        "owner.lead",
                                        TaskWords.names(task.task().lead()),
                                        n)
                        : phrases.get(
                                "premise.wrong-lead",
                                TaskWords.names(question.bodies()),
                                TaskWords.names(task.task().lead()),
                                n));
    }

    /** Whether the question says which body leads and asks if that is so. */
    static boolean claimsLead(Understood question) {
        return !question.bodies().isEmpty()
                && !question.helpers()
                && CLAIMS.matcher(question.folded()).find()
                && !OPEN.matcher(question.folded()).find();
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
