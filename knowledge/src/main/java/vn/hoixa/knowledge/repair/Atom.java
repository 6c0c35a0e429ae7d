package vn.hoixa.knowledge.repair;

/**
 * The smallest piece of a line that is never cut: a word as read, a number, a mark.
 *
 * @param line which line it stands on, from 0
 * @param gap the white space before it, empty where it touches the piece before
 * @param text as read, or as a rule already restored it
 * @param kind what it is
 */
record Atom(int line, String gap, String text, Kind kind) {
    enum Kind {
        /** Letters to be repaired. */
        WORD,
        /** Two or more capitals among words that are not in capitals: an abbreviation, or a damaged word. */
        ACRONYM,
        /** One to three digits that may be a number or a damaged word. */
        DOUBTFUL_NUMBER,
        /** A number, date, share or document number: never changed. */
        NUMBER,
        /** Kept as it is and seen by the language model as some unknown word. */
        FIXED,
        /** A heap of signs and letters that was never a word, as from a picture or a cut table cell. */
        DEBRIS,
        /** A mark inside a sentence. */
        MARK,
        /** The end of a sentence or the edge of a table's cell. */
        BREAK
    }

    Atom withKind(Kind other) {
        return new Atom(line, gap, text, other);
    }
}
