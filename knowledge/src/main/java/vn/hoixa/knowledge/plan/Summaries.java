package vn.hoixa.knowledge.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shortens a task's words to one sentence. */
final class Summaries {
    private static final int LONGEST = 220;
    private static final Pattern LEFT_OVER = Pattern.compile("[\\s,;:.(]+$");
    private static final Pattern LEADING = Pattern.compile("^[\\s,;:.)–-]+");

    private Summaries() {}

    /** The work without its deadline, at most about 220 characters, cut between clauses or words. */
    static String of(String work, Deadline deadline) {
        var words = deadline.text().isEmpty() ? work : work.replace(deadline.text(), "");
        words = words.replaceAll("\\(\\s*\\)", "")
                .replaceAll("\\s+([,.;:])", "$1")
                .replaceAll("[,;]\\s*\\.", ".");
        words = LEADING.matcher(LEFT_OVER.matcher(words.strip()).replaceAll("")).replaceAll("");
        if (words.length() > LONGEST) {
            words = cut(words);
        }
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(String words) {
        int clause = Math.max(words.lastIndexOf("; ", LONGEST), words.lastIndexOf(". ", LONGEST));
        int end = clause > LONGEST / 2 ? clause : words.lastIndexOf(' ', LONGEST);
        return LEFT_OVER.matcher(words.substring(0, Math.max(end, 1))).replaceAll("") + "…";
    }
}
