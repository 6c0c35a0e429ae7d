package vn.hoixa.knowledge.search;

/** Names of the index's fields. */
final class Fields {
    /** Changes whenever fields or tokens do; an index of another format is built anew. */
    static final String FORMAT = "2";

    static final String MARKED = "marked";
    static final String FOLDED = "folded";
    static final String MARKED_PAIRS = "marked2";
    static final String FOLDED_PAIRS = "folded2";
    static final String HEADING = "heading";
    static final String HEADING_PAIRS = "heading2";
    static final String TITLE = "title";
    static final String RAW = "raw";
    static final String EXACT = "exact";
    /** The folded words and pairs of text, heading and title together: what coverage counts by. */
    static final String WORDS = "words";

    static final String PAIRS = "words2";

    static final String KIND = "kind";
    static final String DOCUMENT = "document";
    static final String RECORD = "record";
    static final String HEADING_TEXT = "headingText";
    static final String TEXT = "text";
    static final String COVERED = "covered";
    static final String FIRST_LINE = "first";
    static final String LAST_LINE = "last";
    static final String POSITION = "position";

    private Fields() {}
}
