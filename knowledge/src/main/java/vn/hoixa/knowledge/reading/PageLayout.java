package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the words of a page together to lines: rows of its tables with " | " between the cells, and the text around them. */
final class PageLayout {
    private static final String CELLS = " | ";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—]?\\s*\\d{1,4}\\s*[-–—]?");
    /** Text lines further apart than this many heights of a letter have an empty line between them. */
    private static final double PARAGRAPH = 1.6;

    private PageLayout() {}

    /**
     * The lines from top to bottom; a page number at the page's edge is left out.
     *
     * @param words those that stand in no table
     */
    static List<PageLine> lines(List<PageWord> words, List<TableLines> tables) {
        var parts = new ArrayList<>(tables);
        var rows = new ArrayList<>(VisualRow.of(words));
        dropPageNumber(rows);
        var run = new ArrayList<VisualRow>();
        for (var row : rows) {
            if (!run.isEmpty() && isTableBetween(run.getLast(), row, tables)) {
                parts.add(new TableLines(run.getFirst().top(), prose(run)));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            parts.add(new TableLines(run.getFirst().top(), prose(run)));
        }
        parts.sort(Comparator.comparingInt(TableLines::top));
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    private static boolean isTableBetween(VisualRow above, VisualRow below, List<TableLines> tables) {
        return tables.stream().anyMatch(table -> table.top() > above.middle() && table.top() < below.middle());
    }

    private static void dropPageNumber(List<VisualRow> rows) {
        if (!rows.isEmpty() && PAGE_NUMBER.matcher(rows.getFirst().text()).matches()) {
            rows.removeFirst();
        } else if (!rows.isEmpty() && PAGE_NUMBER.matcher(rows.getLast().text()).matches()) {
            rows.removeLast();
        }
    }

    private static List<PageLine> prose(List<VisualRow> rows) {
        var chunks = rows.stream().map(VisualRow::chunks).toList();
        var lines = new ArrayList<PageLine>();
        int next = 0;
        for (var table : Columns.of(chunks)) {
            plain(rows.subList(next, table.first()), lines);
            barred(rows.subList(table.first(), table.last() + 1), table, lines);
            next = table.last() + 1;
        }
        plain(rows.subList(next, rows.size()), lines);
        return lines;
    }

    private static void plain(List<VisualRow> rows, List<PageLine> lines) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i > 0 && row.top() - rows.get(i - 1).bottom() > PARAGRAPH * row.height()) {
                lines.add(PageLine.EMPTY);
            }
            lines.add(PageLine.of(row.text(), row.words()));
        }
    }

    /** A row whose first cell is empty goes on with the cells of the row above it. */
    private static void barred(List<VisualRow> rows, Columns columns, List<PageLine> lines) {
        List<String> open = List.of();
        var words = new ArrayList<PageWord>();
        for (var row : rows) {
            var cells = columns.cells(row.chunks());
            if (!open.isEmpty() && cells.getFirst().isEmpty()) {
                var joined = new ArrayList<String>();
                for (int i = 0; i < cells.size(); i++) {
                    joined.add((open.get(i) + " " + cells.get(i)).strip());
                }
                open = joined;
            } else {
                if (!open.isEmpty()) {
                    lines.add(PageLine.of(String.join(CELLS, open), words));
                    words.clear();
                }
                open = cells;
            }
            words.addAll(row.words());
        }
        lines.add(PageLine.of(String.join(CELLS, open), words));
    }
}
