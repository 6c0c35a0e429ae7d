package vn.hoixa.connectors.dialogue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into pieces between lines or sentences, where there is no such place between words, and within a word only where it
 * does not fit by itself; never within a letter (a grapheme, unless it is longer than a piece) or a mark like [12].
 */
final class Cutter {
    private static final Pattern LINE = Pattern.compile("\\n");

    /** The gap between sentences; not behind the number of a list's item, not before the mark that belongs to what it follows. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?m)(?:(?<=[\\p{Ll}\\p{M}\\d)\\]%”\"»’][.!?…]|\\p{Lu}{3}[.!?])(?<!^[ \\t]{0,3}\\d{1,3}\\.)|(?<=[.!?…]\\s?\\[\\d{1,3}]))"
                    + "\\s++(?=[\\p{Lu}\\d\\p{So}“\"«(•–—-])");

    private static final Pattern SPACE = Pattern.compile("\\s++(?!\\[\\d{1,3}]|[\\p{M}\\u200D])");
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");

    /** A line's end is better than a sentence's where it leaves the piece at least this full. */
    private static final double FULL = 0.6;

    private Cutter() {}

    /**
     * The pieces in order, none empty; together they hold all of the text but white space where it was cut.
     *
     * @param most how long a piece may be, in UTF-16 units, at least 2
     */
    static List<String> cut(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > most) {
            int end = end(rest, most);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /**
     * Where the last lines or sentences begin that are no longer than {@code most}, so that they and what comes below them are
     * about as long as what stands above them.
     *
     * @param below how long that is which comes below
     * @return -1 where no line or sentence begins so late
     */
    static int tail(String text, int most, int below) {
        int line = tail(LINE, text, most, below);
        return line < 0 ? tail(SENTENCE, text, most, below) : line;
    }

    private static int tail(Pattern pattern, String text, int most, int below) {
        var gaps = pattern.matcher(text);
        int best = -1;
        int least = Integer.MAX_VALUE;
        while (gaps.find()) {
            int length = text.substring(gaps.end()).strip().length();
            int uneven = Math.abs(length + below - gaps.start());
            if (gaps.start() > 0 && length <= most && length > 0 && uneven < least) {
                best = gaps.end();
                least = uneven;
            }
        }
        return best;
    }

    private static int end(String text, int most) {
        int line = last(LINE, text, most);
        if (line >= FULL * most) {
            return line;
        }
        int sentence = Math.max(line, last(SENTENCE, text, most));
        int word = sentence > 0 ? sentence : last(SPACE, text, most);
        return word > 0 ? word : within(text, most);
    }

    /** Where the last gap within the first {@code most} characters begins; 0 for none. */
    private static int last(Pattern gap, String text, int most) {
        var gaps = gap.matcher(text);
        int last = 0;
        while (gaps.find() && gaps.start() <= most) {
            last = gaps.start();
        }
        return last;
    }

    private static int within(String text, int most) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.isBoundary(most) ? most : letters.preceding(most);
        var marks = MARK.matcher(text);
        while (marks.find() && marks.start() < end) {
            if (marks.end() > end) {
                end = marks.start();
            }
        }
        if (end > 0) {
            return end;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
