package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A block while its lines are joined. */
final class Draft {
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?][\"”)]?\\s*$");
    /** First words of the paragraphs that end a plan, which a scan without blank lines joins to its last item. */
    private static final Pattern LAST_WORDS = Pattern.compile(
            "^(?:Nơi nhận|Trên đây là|Trong quá trình (?:tổ chức|triển khai|thực hiện)|(?:Yêu cầu|Đề nghị) (?:các|thủ trưởng|Thủ trưởng)).*");
    /** A longer block is no paragraph but a text without marks; it is cut at a line. */
    private static final int LONGEST = 8_000;
    /** A line shorter than this share of the usual width ended before the margin. */
    private static final double SHORT = 0.7;

    private final Block.Marker marker;
    private final String label;
    private final StringBuilder text = new StringBuilder();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private int lastLength;

    Draft(Block.Marker marker, String label) {
        this.marker = marker;
        this.label = label;
    }

    void add(String words, int line) {
        if (!text.isEmpty() && !words.isEmpty()) {
            text.append(' ');
        }
        pieces.add(new Block.Piece(text.length(), line));
        text.append(words);
        lastLength = words.length();
    }

    /**
     * Whether an unmarked line goes on with this block.
     *
     * @param gap what stands between the two
     * @param width the usual length of the text's longer lines
     * @param wrapped whether the text's lines are broken at a margin
     */
    boolean goesOn(String line, Gap gap, int width, boolean wrapped) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (marker == Block.Marker.PART && text.isEmpty()) {
            return true;
        }
        if (LAST_WORDS.matcher(line).matches() && (endsSentence() || line.startsWith("Nơi nhận"))) {
            return false;
        }
        if (TimeHeading.is(line)) {
            return false;
        }
        boolean small = Character.isLowerCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
        boolean full = lastLength >= SHORT * width;
        if (gap == Gap.PAGE && !endsSentence()) {
            return small || full;
        }
        if (gap != Gap.NONE) {
            return small && !endsSentence();
        }
        if (small) {
            return true;
        }
        if (endsWith(':') || endsSentence() && (!wrapped || !full)) {
            return false;
        }
        return !(isHeading() && !full && !endsWith(','));
    }

    private boolean isHeading() {
        return marker.ordinal() <= Block.Marker.LETTER.ordinal();
    }

    private boolean endsSentence() {
        return SENTENCE_END
                .matcher(text.substring(Math.max(0, text.length() - 4)))
                .find();
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    Block toBlock() {
        return new Block(marker, label, text.toString(), pieces);
    }

    /** What stands between two lines of text. */
    enum Gap {
        NONE,
        BLANK,
        PAGE
    }
}
