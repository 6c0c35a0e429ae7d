package vn.hoixa.knowledge.text;

/**
 * Lines of one document, both ends included, counted from 1 through the whole document.
 *
 * @param first the first line, at least 1
 * @param last the last line, at least {@code first}
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of lines: " + first + "-" + last);
        }
    }

    /** The range that holds both. */
    public LineRange span(LineRange other) {
        return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }
}
