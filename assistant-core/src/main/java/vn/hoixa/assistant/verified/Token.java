package vn.hoixa.assistant.verified;

import vn.hoixa.knowledge.text.Spelling;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * A piece of a question: a word, a number or a punctuation mark.
 *
 * @param written as written
 * @param marked lower case, in one spelling
 * @param folded without marks
 */
record Token(String written, String marked, String folded) {
    static Token of(String written) {
        return new Token(written, Spelling.canonical(written), VietnameseText.fold(written));
    }

    boolean isWord() {
        return Character.isLetter(written.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(written.codePointAt(0));
    }

    boolean hasMarks() {
        return VietnameseText.hasMarks(written);
    }

    /** "AI" is not "ai". */
    boolean isAcronym() {
        return written.length() > 1 && written.codePoints().allMatch(Character::isUpperCase);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }
}
