package vn.hoixa.knowledge.plan;

import java.util.List;
import vn.hoixa.knowledge.text.LineRange;

/**
 * A heading, item or paragraph: lines that belong together.
 *
 * @param marker how it is marked
 * @param label the mark itself: "III", "2", "4.10", "a", "1" for "(1)"; "" for bullets and paragraphs
 * @param text its words without the mark, lines joined by one space
 * @param pieces where each line begins in the text
 */
record Block(Marker marker, String label, String text, List<Piece> pieces) {
    /** How a block is marked, outermost first. */
    enum Marker {
        APPENDIX,
        PART,
        ROMAN,
        ARABIC,
        DOTTED,
        LETTER,
        PARENTHESIS,
        BULLET,
        SUB_BULLET,
        PARAGRAPH
    }

    /** A line's first character in the block's text. */
    record Piece(int start, int line) {}

    Block {
        pieces = List.copyOf(pieces);
    }

    LineRange lines() {
        return new LineRange(pieces.getFirst().line(), pieces.getLast().line());
    }

    /** The lines that hold the text from {@code start} up to {@code end}, exclusive. */
    LineRange lines(int start, int end) {
        int first = pieces.getFirst().line();
        int last = first;
        for (var piece : pieces) {
            if (piece.start() <= start) {
                first = piece.line();
            }
            if (piece.start() < end) {
                last = piece.line();
            }
        }
        return new LineRange(first, Math.max(first, last));
    }
}
