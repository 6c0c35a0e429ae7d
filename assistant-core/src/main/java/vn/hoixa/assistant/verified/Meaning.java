package vn.hoixa.assistant.verified;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question asks, without how it says so.
 *
 * @param words what it is about, each once
 * @param particles what was left out as saying nothing, folded
 * @param numbers its numbers, dates and document numbers, times like "năm nay" resolved
 * @param asks what kind of thing it wants to know; empty where it does not say
 * @param joints the words that follow "từ", "đến", "cho" …, by these
 */
record Meaning(
        List<Word> words, Set<String> particles, Set<String> numbers, Set<Ask> asks, Map<String, Set<String>> joints) {
    Meaning {
        words = List.copyOf(words);
        particles = Set.copyOf(particles);
        numbers = Set.copyOf(numbers);
        asks = Set.copyOf(asks);
        joints = Map.copyOf(joints);
    }

    /** The kinds of things a question wants to know. */
    enum Ask {
        WHO,
        WHAT,
        WHEN,
        WHERE,
        HOW_MUCH,
        HOW_LONG,
        HOW,
        WHY,
        WHETHER
    }

    /**
     * A word.
     *
     * @param marked lower case, in one spelling
     * @param folded without marks
     * @param optional whether it may be a mere particle whose marks were not typed
     * @param name whether it is part of a name
     */
    record Word(String marked, String folded, boolean optional, boolean name) {
        boolean hasMarks() {
            return !marked.equals(folded);
        }

        /** Equal, marks that were not typed left out of account. */
        boolean equalTo(Word other) {
            return folded.equals(other.folded) && (!hasMarks() || !other.hasMarks() || marked.equals(other.marked));
        }
    }

    List<Word> required() {
        return words.stream().filter(word -> !word.optional()).toList();
    }
}
