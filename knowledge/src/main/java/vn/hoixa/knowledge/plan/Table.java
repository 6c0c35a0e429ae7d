package vn.hoixa.knowledge.plan;

import java.util.List;
import vn.hoixa.knowledge.text.LineRange;

/**
 * A table of a plan.
 *
 * @param kind what its rows are
 * @param title the words above it
 * @param header its column heads; one head with all words where a scan lost the columns
 * @param whole whether its cells are known; a scan's table in pieces has rows but no sure cells
 * @param rows its rows in order
 * @param lines all its lines
 */
record Table(Kind kind, String title, List<String> header, boolean whole, List<Row> rows, LineRange lines) {
    /** What the rows of a table are. */
    enum Kind {
        TASKS,
        INDICATORS,
        OTHER
    }

    /**
     * A row.
     *
     * @param label its number, "" where it has none
     * @param cells its cells; the lines of the row where the cells are not known
     * @param lines its lines in the document
     */
    record Row(String label, List<String> cells, LineRange lines) {
        Row {
            cells = List.copyOf(cells);
        }

        String text() {
            return String.join(" ", cells).strip();
        }
    }

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
