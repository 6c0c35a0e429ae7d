package vn.hoixa.knowledge.reading;

import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** A raw line as the text of a {@link SourceLine}: NFC, no control characters but tabs, nothing a database refuses. */
final class LineText {
    /** They end no line here, unlike in {@code String.lines()} and its kin in other languages. */
    private static final String BREAKS = "[\\f\\u000B\\u0085\\u2028\\u2029]";

    private static final Pattern BREAKS_AT_THE_ENDS = Pattern.compile("^" + BREAKS + "+|" + BREAKS + "+$");
    private static final Pattern BREAKS_INSIDE = Pattern.compile(BREAKS + "+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final Pattern LONE_SURROGATES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private LineText() {}

    static String of(String raw) {
        var text = BREAKS_AT_THE_ENDS.matcher(raw).replaceAll("");
        text = BREAKS_INSIDE.matcher(text).replaceAll(" ");
        text = CONTROLS.matcher(text).replaceAll("");
        return VietnameseText.nfc(LONE_SURROGATES.matcher(text).replaceAll("\uFFFD"));
    }
}
