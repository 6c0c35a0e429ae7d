package vn.hoixa.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.LineRange;

/** Cuts a long text at the ends of sentences, or of words where a sentence is too long, and says which lines each piece has. */
final class PassageSplitter {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?…])\\s+");

    private final int longest;

    PassageSplitter(int longest) {
        this.longest = longest;
    }

    /**
     * @param lines the lines that hold the text
     * @param lineLengths how long each of these lines is
     */
    List<Piece> split(String text, LineRange lines, List<Integer> lineLengths) {
        if (text.length() <= longest) {
            return List.of(new Piece(text, lines));
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var part : parts(text)) {
            int to = from + part.length();
            var range = new LineRange(
                    lineAt(share(from, text), lines, lineLengths), lineAt(share(to - 1, text), lines, lineLengths));
            pieces.add(new Piece(part, range));
            from = to + 1;
        }
        return pieces;
    }

    private static double share(int offset, String text) {
        return Math.clamp((double) offset / text.length(), 0, 1);
    }

    private List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var open = new StringBuilder();
        for (var sentence : SENTENCE_END.split(text)) {
            for (var bit : sentence.length() <= longest ? List.of(sentence) : List.of(sentence.split("\\s+"))) {
                if (!open.isEmpty() && open.length() + 1 + bit.length() > longest) {
                    parts.add(open.toString());
                    open.setLength(0);
                }
                open.append(open.isEmpty() ? "" : " ").append(bit);
            }
        }
        parts.add(open.toString());
        return parts;
    }

    /** The line in which this share of all characters is reached. */
    private static int lineAt(double share, LineRange lines, List<Integer> lengths) {
        double wanted = share * lengths.stream().mapToInt(length -> length + 1).sum();
        int line = lines.first();
        for (int length : lengths) {
            wanted -= length + 1;
            if (wanted < 0 || line == lines.last()) {
                break;
            }
            line++;
        }
        return line;
    }

    /** A part of a text and its lines. */
    record Piece(String text, LineRange lines) {}
}
