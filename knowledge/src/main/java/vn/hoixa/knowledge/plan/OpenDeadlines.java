package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.DeadlineParser.Found;

/** Finds deadlines without a date: what returns, what goes on, what waits for something else. */
final class OpenDeadlines {
    private static final String DONE = DeadlineParser.DONE;
    private static final String TAIL = "[^.;:()*]";
    private static final String ENDS = "(?=\\s*(?:[.;,)*]|$))";
    private static final Pattern ONGOING = Pattern.compile("(?:" + DONE
            + "\\s+|(?<=[,;.(]\\s)|^)(?:thuong xuyen, lien tuc|thuong xuyen hang nam|thuong xuyen (?:trong|ca) nam(?: 20\\d\\d)?|thuong xuyen)(?=\\s*[.;,)*]|\\s*$|\\s+va\\s)"
            + "|(?:lam|duy tri|kiem tra)\\s+thuong xuyen" + ENDS
            + "|" + DONE + "\\s+(?:lien tuc|hang ngay|hang tuan)" + ENDS);
    private static final Pattern CONDITIONAL = Pattern.compile("(?:" + DONE
            + "\\s*[,:]?\\s*)(?:ngay\\s+)?((?:sau khi|khi co|khi duoc|theo (?:lo trinh|huong dan|tien do|ke hoach|chi dao|quy dinh|yeu cau)(?= (?:cua|chung)))"
            + TAIL + "{3,90})");
    /** Without a word like "hoàn thành" only what speaks of time, and only at a sentence's end. */
    private static final Pattern CONDITION_AT_END =
            Pattern.compile("(?<=\\s)((?:trong vong " + TAIL + "{3,20} )?sau khi "
                    + TAIL
                    + "{0,50}(?:ban hanh|phe duyet|co hieu luc|huong dan|ket thuc|thong qua|duoc giao|cap kinh phi)"
                    + TAIL + "{0,40}?|theo (?:lo trinh|tien do) (?:cua|chung)[^.;:()*,]{2,40}?)(?=\\s*(?:[.;)*]|$))");

    private static final Pattern RECURRING = Pattern.compile("(?:" + DONE
            + "\\s+)?(?:(?:dinh ky|truoc|trong|vao|ngay)\\s+[^.;:()]{0,30})?(?:hang|moi)\\s+(nam|quy|thang)");
    private static final Pattern QUARTER_END = Pattern.compile(
            "(?:truoc|vao|cham nhat)\\s+(?:(?:la|vao)\\s+)?(?:ngay\\s+\\d{1,2}\\s+)?(?:cua\\s+)?(?:thang\\s+)?cuoi\\s+(?:cua\\s+)?(?:moi\\s+)?(quy)(?!\\s+[ivx\\d])");

    private static final Pattern EVERY =
            Pattern.compile("(?:" + DONE + "\\s+)?(?:dinh ky\\s+)?(6|3)\\s+thang\\s*(?:/|mot|1)\\s*lan");

    private OpenDeadlines() {}

    /** Adds to what was found the deadlines that do not overlap it. */
    static void add(List<Found> found, String text, String folded) {
        addFree(found, CONDITIONAL, folded, m -> conditional(text, m));
        addFree(found, CONDITION_AT_END, folded, m -> conditional(text, m));
        addFree(found, QUARTER_END, folded, m -> recurring(text, m));
        addFree(found, EVERY, folded, m -> every(text, m));
        addFree(found, RECURRING, folded, m -> isDeadline(m.group()) ? recurring(text, m) : null);
        addFree(found, ONGOING, folded, m -> ongoing(text, m));
    }

    private static Found conditional(String text, Matcher m) {
        var condition = text.substring(m.start(1), m.end(1)).replaceFirst("[\\s,]+$", "");
        return new Found(
                new Deadline(
                        text.substring(m.start(), m.start(1)) + condition,
                        Deadline.Kind.CONDITIONAL,
                        null,
                        false,
                        null,
                        condition),
                m.start(),
                m.start(1) + condition.length());
    }

    private static boolean isDeadline(String words) {
        return words.matches("(?:" + DONE + "|dinh ky|truoc|trong thang|vao|ngay).*");
    }

    private static Found recurring(String text, Matcher m) {
        var words = text.substring(m.start(), m.end());
        var recurrence = DeadlineParser.recurrenceOf(m.group(1));
        return new Found(
                new Deadline(words, Deadline.Kind.RECURRING, null, false, recurrence, null), m.start(), m.end());
    }

    /** "6 tháng/lần", "3 tháng một lần". */
    private static Found every(String text, Matcher m) {
        var recurrence = m.group(1).equals("6") ? Deadline.Recurrence.HALF_YEARLY : Deadline.Recurrence.QUARTERLY;
        var words = text.substring(m.start(), m.end());
        return new Found(
                new Deadline(words, Deadline.Kind.RECURRING, null, false, recurrence, null), m.start(), m.end());
    }

    private static Found ongoing(String text, Matcher m) {
        var words = text.substring(m.start(), m.end());
        return new Found(new Deadline(words, Deadline.Kind.ONGOING, null, false, null, null), m.start(), m.end());
    }

    private interface Build {
        @Nullable
        Found apply(Matcher matcher);
    }

    private static void addFree(List<Found> found, Pattern pattern, String folded, Build build) {
        var added = new ArrayList<Found>();
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                var built = build.apply(matcher);
                if (built != null) {
                    added.add(built);
                }
            }
        }
        found.addAll(added);
    }
}
