package vn.hoixa.knowledge.search;

import java.util.List;

/**
 * One word of a question.
 *
 * @param marked as typed, in one spelling
 * @param folded without marks
 * @param weightless whether it says nothing about what is asked
 * @param known whether the index holds the folded word
 * @param alike known words that differ by one letter, best first; empty unless it is unknown
 */
record Word(String marked, String folded, boolean weightless, boolean known, List<String> alike) {

    /** The known folded word it most likely is; the word itself where none is known. */
    String best() {
        return alike.isEmpty() ? folded : alike.get(0);
    }

    boolean found() {
        return known || !alike.isEmpty();
    }

    boolean guessed() {
        return !alike.isEmpty();
    }
}
