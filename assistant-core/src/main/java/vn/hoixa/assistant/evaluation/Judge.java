package vn.hoixa.assistant.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.knowledge.text.LineRange;

/**
 * Judges answers as the scoring script of the gold questions does, so that both give the same figures.
 *
 * @param sources the plan's file by its key in the gold questions
 */
record Judge(Map<String, String> sources) {
    private static final double ENOUGH_F1 = 0.8;
    private static final int SLACK = 2;

    Verdict verdict(GoldQuestion question, Answer answer) {
        var status = answer.status();
        boolean refused = status == Answer.Status.NO_ANSWER || status == Answer.Status.DECLINED;
        if (!question.answerable()) {
            return refused ? Verdict.RIGHT : Verdict.INVENTED;
        }
        if (refused || status == Answer.Status.CLARIFY) {
            return Verdict.MISSED;
        }
        var text = fold(answer.text());
        boolean forbidden = question.forbid().stream().anyMatch(bad -> has(text, bad));
        boolean complete =
                question.expect().stream().allMatch(group -> group.stream().anyMatch(wanted -> has(text, wanted)));
        boolean listed = !question.kind().equals("task-list")
                || question.taskLines().isEmpty()
                || f1(question, answer) >= ENOUGH_F1;
        return !forbidden && complete && listed ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** Whether a citation of the answer points into the lines, or the guide, that hold it. */
    boolean cited(GoldQuestion question, Answer answer) {
        var source = sources.get(question.doc());
        return answer.citations().stream()
                .anyMatch(citation -> source == null
                        ? (citation.source() + " " + citation.documentId() + " " + citation.uri())
                                .contains(question.doc())
                        : citation.source().equals(source) && inLines(question, citation));
    }

    private static boolean inLines(GoldQuestion question, Citation citation) {
        return question.lines().isEmpty()
                || question.lines().stream()
                        .anyMatch(range -> meet(citation.lineStart(), citation.lineEnd(), range, SLACK));
    }

    private double f1(GoldQuestion question, Answer answer) {
        var source = sources.get(question.doc());
        var left = new ArrayList<>(question.taskLines());
        int hit = 0;
        for (var task : answer.tasks()) {
            var match = task.source().equals(source)
                    ? firstMeeting(left, task.task().lines())
                    : null;
            if (match != null) {
                left.remove(match);
                hit++;
            }
        }
        double precision =
                answer.tasks().isEmpty() ? 0 : (double) hit / answer.tasks().size();
        double recall = (double) hit / question.taskLines().size();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static @Nullable LineRange firstMeeting(Iterable<LineRange> ranges, LineRange wanted) {
        for (var range : ranges) {
            if (meet(wanted.first(), wanted.last(), range, 0)) {
                return range;
            }
        }
        return null;
    }

    private static boolean meet(int first, int last, LineRange range, int slack) {
        return first - slack <= range.last() && range.first() - slack <= last;
    }

    /** Whether the folded text holds the words, not as part of a longer number or word. */
    private static boolean has(String text, String wanted) {
        return Pattern.compile("(?<![0-9a-z])" + Pattern.quote(fold(wanted)) + "(?![0-9a-z])")
                .matcher(text)
                .find();
    }

    private static String fold(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[–—]", "-")
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("[\"'.,;:()*_!?…]+", " ")
                .replaceAll("\\b0(\\d)(?=[/-]\\d)", "$1");
        return folded.replaceAll("(?U)\\s+", " ").strip();
    }
}
