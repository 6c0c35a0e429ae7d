package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.Set;

/**
 * A question as the search takes it.
 *
 * @param words its words in order
 * @param withMarks whether it was typed with marks
 * @param exactKeys the document numbers and dates in it
 */
record Question(List<Word> words, boolean withMarks, Set<String> exactKeys) {

    /** Whether anything in it can lead to an entry. */
    boolean hasKnownWords() {
        return !exactKeys.isEmpty() || words.stream().anyMatch(word -> !word.weightless() && word.found());
    }
}
