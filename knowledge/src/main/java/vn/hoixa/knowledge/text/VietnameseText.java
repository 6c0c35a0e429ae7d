package vn.hoixa.knowledge.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of Vietnamese text. All methods are pure; none takes or gives null. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD]");

    /** All letters of Vietnamese, and of every script before them. */
    private static final char[] FOLDED = foldedLetters();

    /** Those of them that fold to one, whatever stands beside them. */
    private static final BitSet ONE_FOR_ONE = oneForOne();

    private VietnameseText() {}

    /** The text in Unicode normal form C, without invisible characters. */
    public static String nfc(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** One line of text: NFC, every run of white space one space, none at the ends. */
    public static String squeeze(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** Lower case without diacritics, đ as d: "Đổi mới" gives "doi moi". Length may differ from the text's. */
    public static String fold(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (!ONE_FOR_ONE.get(letters[i])) {
                return foldAny(text);
            }
            letters[i] = FOLDED[letters[i]];
        }
        return new String(letters);
    }

    private static String foldAny(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    /**
     * As {@link #fold}, but each character of the text keeps its place: one that folds to none or to several stays.
     *
     * @param text NFC text; one in another form keeps its marks
     */
    public static String foldInPlace(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** The letter without case and marks; itself where it folds to none or to several. */
    static char fold(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : letter;
    }

    private static char[] foldedLetters() {
        var letters = new char[0x2000];
        for (char c = 0; c < letters.length; c++) {
            var folded = foldAny(String.valueOf(c));
            letters[c] = folded.length() == 1 ? folded.charAt(0) : c;
        }
        return letters;
    }

    private static BitSet oneForOne() {
        var letters = new BitSet(FOLDED.length);
        for (char c = 0; c < FOLDED.length; c++) {
            // The lower case of a sigma depends on its place in the word.
            letters.set(c, c != 'Σ' && foldAny(String.valueOf(c)).length() == 1);
        }
        return letters;
    }

    /**
     * The runs of letters and digits, lower case in one spelling ({@link Spelling#canonical}): the marked tokens.
     * "Thuỷ lợi 4.0" gives "thủy", "lợi", "4", "0".
     */
    public static List<String> syllables(String text) {
        var tokens = new ArrayList<String>();
        int start = -1;
        var normal = nfc(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= normal.length(); i++) {
            boolean inside = i < normal.length() && Character.isLetterOrDigit(normal.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(Spelling.canonical(normal.substring(start, i)));
                start = -1;
            }
        }
        return tokens;
    }

    /** The folded runs of letters and digits: "Thuỷ lợi" gives "thuy", "loi". */
    public static List<String> foldedSyllables(String text) {
        var folded = new ArrayList<String>();
        for (var token : syllables(text)) {
            folded.add(fold(token));
        }
        return folded;
    }

    /** The folded tokens joined by single spaces, for finding whole words: see {@link #holdsWords}. */
    public static String foldedWords(String text) {
        return String.join(" ", foldedSyllables(text));
    }

    /** Whether {@code foldedWords} holds {@code wanted} as whole words; both from {@link #foldedWords}. */
    public static boolean holdsWords(String foldedWords, String wanted) {
        return !wanted.isEmpty() && (" " + foldedWords + " ").contains(" " + wanted + " ");
    }

    /** Whether any letter carries a Vietnamese mark (a diacritic or đ). */
    public static boolean hasMarks(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('đ') >= 0 || !fold(lower).equals(lower);
    }
}
