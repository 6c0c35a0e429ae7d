package vn.hoixa.assistant.verified;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.hoixa.assistant.verified.Meaning.Word;
import vn.hoixa.knowledge.text.SyllableTable;

/** Whether a word is another one mistyped. What can be a syllable is taken for meant, save for slips that are never meant. */
final class Typos {
    private static final int SHORTEST = 3;
    /** A real syllable is taken for a slip only in words of so many letters and questions of so many words. */
    private static final int LONG_WORD = 4;

    private static final int LONG_QUESTION = 5;
    /** Hỏi and ngã, which half of the country does not tell apart. */
    private static final Pattern HOOK_OR_TILDE = Pattern.compile("[\\u0309\\u0303]");

    private Typos() {}

    /**
     * @param typed a word of the question asked
     * @param meant a word of the known question
     * @param words how many words the known question has
     */
    static boolean mayBe(Word typed, Word meant, int words) {
        if (typed.folded().equals(meant.folded())) {
            return !SyllableTable.contains(typed.marked())
                    || withoutHooks(typed.marked()).equals(withoutHooks(meant.marked()));
        }
        if (meant.folded().length() < SHORTEST) {
            return false;
        }
        if (!SyllableTable.containsFolded(typed.folded())) {
            return distance(typed.folded(), meant.folded()) == 1;
        }
        // "chứng sinh" is not "chứng minh": a letter replaced by another makes another word.
        return !meant.name() && words >= LONG_QUESTION && slipped(typed.folded(), meant.folded());
    }

    private static boolean slipped(String typed, String meant) {
        boolean swapped = typed.length() == meant.length() && !replaced(typed, meant);
        return distance(typed, meant) == 1
                && (swapped
                        || typed.length() != meant.length() && Math.max(typed.length(), meant.length()) >= LONG_WORD);
    }

    private static String withoutHooks(String word) {
        return HOOK_OR_TILDE
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("~");
    }

    private static boolean replaced(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** 0, 1 for one letter added, lost, replaced or two neighbours swapped, 2 for more. */
    private static int distance(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        var a = one.substring(head);
        var b = other.substring(head);
        boolean added = a.length() == b.length() + 1 && a.substring(1).equals(b);
        boolean lost = b.length() == a.length() + 1 && b.substring(1).equals(a);
        boolean changed = a.length() == b.length() && a.substring(1).equals(b.substring(1));
        boolean swapped = a.length() == b.length()
                && a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return added || lost || changed || swapped ? 1 : 2;
    }
}
