package vn.hoixa.knowledge.text;

import java.util.Arrays;

/**
 * A text without marks, in any normal form, that knows where each of its characters stood.
 *
 * @param words the folded text
 * @param places for each character its place in the text before
 * @param length the length of the text before
 */
@SuppressWarnings("ArrayRecordComponent")
record FoldedText(String words, int[] places, int length) {

    static FoldedText of(String text) {
        var words = new StringBuilder(text.length());
        var places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
                places[words.length()] = i;
                words.append(VietnameseText.fold(text.charAt(i)));
            }
        }
        return new FoldedText(words.toString(), Arrays.copyOf(places, words.length()), text.length());
    }

    /** Where the character at {@code at} stood, or, at the end, the text's length. */
    int place(int at) {
        return at < places.length ? places[at] : length;
    }
}
