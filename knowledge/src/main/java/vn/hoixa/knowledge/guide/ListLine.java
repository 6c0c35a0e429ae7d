package vn.hoixa.knowledge.guide;

import java.util.regex.Pattern;

/**
 * One line of a list.
 *
 * @param marker "-" for a bullet, the number for a numbered line, "" for neither
 * @param indented whether it stands below an item: two spaces or more before it
 * @param text the line without marker and indent
 */
record ListLine(String marker, boolean indented, String text) {
    private static final Pattern LISTED = Pattern.compile("\\s*(?:([-*+])|(\\d{1,3})[.)])\\s+(.*)");

    static ListLine of(String line) {
        boolean indented = line.startsWith("  ") || line.startsWith("\t");
        var listed = LISTED.matcher(line);
        if (!listed.matches()) {
            return new ListLine("", indented, line.strip());
        }
        return new ListLine(
                listed.group(1) == null ? listed.group(2) : "-",
                indented,
                listed.group(3).strip());
    }

    boolean listed() {
        return !marker.isEmpty();
    }

    boolean numbered() {
        return listed() && !marker.equals("-");
    }

    /** Whether it opens an item; an indented line goes on with the one above it. */
    boolean opensItem() {
        return listed() && !indented;
    }
}
