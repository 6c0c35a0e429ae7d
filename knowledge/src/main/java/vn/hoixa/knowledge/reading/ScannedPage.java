package vn.hoixa.knowledge.reading;

import java.util.List;

/**
 * What character recognition gave for one page.
 *
 * @param lines none where the page was not read
 * @param problem why the page was not read, as {@link UnreadablePageException} says it; "" where it was
 */
record ScannedPage(List<PageLine> lines, String problem) {
    private static final double SURE = 0.7;

    ScannedPage {
        lines = List.copyOf(lines);
    }

    static ScannedPage of(List<PageLine> lines) {
        return new ScannedPage(lines, "");
    }

    static ScannedPage unread(String problem) {
        return new ScannedPage(List.of(), problem);
    }

    boolean isRead() {
        return problem.isEmpty();
    }

    /** Whether the recognition was unsure of most of the page. */
    boolean isBlurred() {
        double sum = 0;
        long letters = 0;
        for (var line : lines) {
            sum += line.confidence() * line.text().length();
            letters += line.text().length();
        }
        return letters > 0 && sum / letters < SURE;
    }
}
