package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of an entry's text, heading and document title, folded and then with their marks, in which words and pairs are
 * looked up.
 */
record Covered(String words) {
    private static final String SEAM = " | ";

    static String joined(List<List<String>> parts) {
        return parts.stream().map(part -> String.join(" ", part)).collect(Collectors.joining(SEAM, " ", " "));
    }

    /** A word, or a pair with one space between its words, as it is looked up. */
    static String sought(String term) {
        return " " + term + " ";
    }

    /** @param sought from {@link #sought} */
    boolean holds(String sought) {
        return words.contains(sought);
    }
}
