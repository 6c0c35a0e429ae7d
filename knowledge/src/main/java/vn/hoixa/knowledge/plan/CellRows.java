package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Puts cells that stand one after another, each on lines of its own, back to rows: the cheapest way through the columns,
 * where a cell costs what it looks unlike its column, and a column left out costs too.
 */
final class CellRows {
    private static final double NEW_ROW = 0.3;
    private static final double SAME_COLUMN = 3.2;
    private static final double SENTENCE_GOES_ON = 1.1;
    private static final double ALIKE = 0.3;
    private static final double LEFT_OUT = 1.0;
    /** All columns behind the last cell of a row; a group's title leaves out most. */
    private static final double ALL_LEFT_OUT = 1.5;

    /** A number that goes on from the row before is hardly a value. */
    private static final double NUMBERED = 3;

    private static final int UNTOLD = 99;

    private final CellKinds kinds;

    CellRows(CellKinds kinds) {
        this.kinds = kinds;
    }

    /** A cell: the text of neighbouring lines. */
    record Cell(String text, LineRange lines) {}

    /** The rows of the cells, each with one cell for every column. */
    List<Table.Row> read(List<Cell> cells, List<TableColumn> columns, Table.Kind kind) {
        if (cells.isEmpty()) {
            return List.of();
        }
        int[] column = path(cells, columns, kind);
        var rows = new ArrayList<Table.Row>();
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || column[i] < column[i - 1]) {
                rows.add(row(cells.subList(from, i), Arrays.copyOfRange(column, from, i), columns));
                from = i;
            }
        }
        return rows;
    }

    private Table.Row row(List<Cell> cells, int[] column, List<TableColumn> columns) {
        var texts = new ArrayList<String>();
        columns.forEach(c -> texts.add(""));
        boolean sure = true;
        for (int i = 0; i < cells.size(); i++) {
            texts.set(column[i], (texts.get(column[i]) + " " + cells.get(i).text()).strip());
            boolean telling = columns.get(column[i]).is(Role.LEAD)
                    || columns.get(column[i]).is(Role.SUPPORT);
            sure &= !telling
                    || kinds.cost(cells.get(i).text(), columns.get(column[i]).role()) < 1;
        }
        long values = countOf(columns, texts, true);
        sure &= values == 0 || values == countOf(columns, texts, false);
        var label = texts.getFirst();
        return new Table.Row(
                columns.getFirst().is(Role.NUMBER)
                                && RowBuilder.LABEL.matcher(label).matches()
                        ? label.replaceFirst("[.)]$", "")
                        : "",
                texts,
                new LineRange(
                        cells.getFirst().lines().first(),
                        cells.getLast().lines().last()),
                sure);
    }

    private static long countOf(List<TableColumn> columns, List<String> texts, boolean filled) {
        long count = 0;
        for (int c = 0; c < columns.size(); c++) {
            count += columns.get(c).is(Role.VALUE) && (!filled || !texts.get(c).isEmpty()) ? 1 : 0;
        }
        return count;
    }

    /** The column of each cell; a row ends where the next cell's column is not further right. */
    private int[] path(List<Cell> cells, List<TableColumn> columns, Table.Kind kind) {
        int n = cells.size();
        int width = columns.size();
        var numbered = numbered(cells, columns);
        var best = new double[n][width];
        var from = new int[n][width];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < width; c++) {
                double own = cost(cells, i, columns.get(c).role())
                        + (numbered[i] && !columns.get(c).is(Role.NUMBER) ? NUMBERED : 0);
                if (i == 0) {
                    best[i][c] = own + leftOut(columns, 0, c, kind);
                    from[i][c] = UNTOLD;
                    continue;
                }
                best[i][c] = Double.MAX_VALUE;
                for (int before = 0; before < width; before++) {
                    double step = step(cells, columns, i, before, c, kind);
                    if (best[i - 1][before] + step + own < best[i][c]) {
                        best[i][c] = best[i - 1][before] + step + own;
                        from[i][c] = before;
                    }
                }
            }
        }
        var column = new int[n];
        for (int c = 0; c < width; c++) {
            double rest = Math.min(ALL_LEFT_OUT, leftOut(columns, c + 1, width, kind));
            if (best[n - 1][c] + rest
                    < best[n - 1][column[n - 1]]
                            + Math.min(ALL_LEFT_OUT, leftOut(columns, column[n - 1] + 1, width, kind))) {
                column[n - 1] = c;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            column[i - 1] = from[i][column[i]];
        }
        return column;
    }

    /** Words that stand in a neighbouring cell too are values, whatever they say. */
    private double cost(List<Cell> cells, int i, Role role) {
        double own = kinds.cost(cells.get(i).text(), role);
        if (role != Role.VALUE || own <= ALIKE) {
            return own;
        }
        var words = VietnameseText.foldedWords(cells.get(i).text());
        boolean alike = i > 0
                        && words.equals(
                                VietnameseText.foldedWords(cells.get(i - 1).text()))
                || i + 1 < cells.size()
                        && words.equals(
                                VietnameseText.foldedWords(cells.get(i + 1).text()));
        return alike && !words.isEmpty() ? ALIKE : own;
    }

    private static boolean[] numbered(List<Cell> cells, List<TableColumn> columns) {
        var numbered = new boolean[cells.size()];
        int last = -1;
        for (int i = 0; i < cells.size() && columns.getFirst().is(Role.NUMBER); i++) {
            var digits = cells.get(i).text().replaceFirst("[.)]$", "");
            if (digits.matches("\\d{1,3}") && (last < 0 || Integer.parseInt(digits) == last + 1)) {
                last = Integer.parseInt(digits);
                numbered[i] = true;
            }
        }
        return numbered;
    }

    private double step(List<Cell> cells, List<TableColumn> columns, int i, int before, int now, Table.Kind kind) {
        if (now > before) {
            return leftOut(columns, before + 1, now, kind);
        }
        if (now == before) {
            boolean goesOn = Character.isLowerCase(cells.get(i).text().charAt(0));
            boolean joinable =
                    !columns.get(now).is(Role.VALUE) && !columns.get(now).is(Role.NUMBER);
            return joinable ? goesOn ? SENTENCE_GOES_ON : SAME_COLUMN : UNTOLD;
        }
        return NEW_ROW
                + Math.min(ALL_LEFT_OUT, leftOut(columns, before + 1, columns.size(), kind))
                + leftOut(columns, 0, now, kind);
    }

    private static double leftOut(List<TableColumn> columns, int from, int to, Table.Kind kind) {
        double cost = 0;
        for (int c = from; c < to; c++) {
            cost += switch (columns.get(c).role()) {
                case WORK, TARGET, CONTENT -> 8;
                case NUMBER -> 0.9;
                case LEAD -> kind == Table.Kind.TASKS ? 1.5 : LEFT_OUT;
                case SUPPORT, NOTE, UNIT -> 0.7;
                default -> LEFT_OUT;
            };
        }
        return cost;
    }
}
