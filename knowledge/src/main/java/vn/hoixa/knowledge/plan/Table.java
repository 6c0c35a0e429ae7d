package vn.hoixa.knowledge.plan;

import java.util.List;
import vn.hoixa.knowledge.text.LineRange;

/**
 * A table of a plan.
 *
 * @param kind what its rows are
 * @param title the words above it
 * @param columns its columns in order
 * @param whole whether its cells are known; a scan's table in pieces has rows but no sure cells
 * @param rows its rows in order
 * @param body the lines below its heads where its cells are not known; none otherwise
 * @param lines all its lines
 */
record Table(
        Kind kind,
        String title,
        List<TableColumn> columns,
        boolean whole,
        List<Row> rows,
        List<NumberedLine> body,
        LineRange lines) {
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
     * @param sure whether each cell stands in its column for certain
     */
    record Row(String label, List<String> cells, LineRange lines, boolean sure) {
        Row {
            cells = List.copyOf(cells);
        }

        Row(String label, List<String> cells, LineRange lines) {
            this(label, cells, lines, true);
        }

        String text() {
            return String.join(" ", cells).strip();
        }
    }

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        body = List.copyOf(body);
    }

    /** The index of the first column with one of the roles, the first role first; -1 where there is none. */
    int column(TableColumn.Role... roles) {
        for (var role : roles) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).is(role)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The cell of a row; "" where the row has none there. */
    static String cell(Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }
}
