package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoixa.knowledge.text.Bodies;

/** Finds the tables of a plan, whatever became of their cells. */
final class TableFinder {
    /** Any year does for telling whether a cell holds a deadline. */
    private static final int ANY_YEAR = 2026;

    private final TableHeads heads = new TableHeads();
    private final BarredLines barred = new BarredLines(heads);
    private final BarredTables whole = new BarredTables(heads);
    private final TextTables inPieces = new TextTables(new HeadLines(heads));
    private final CellRows cellRows;

    TableFinder(Bodies bodies, DeadlineParser deadlines) {
        this.cellRows = new CellRows(new CellKinds(new BodyCell(bodies), deadlines, ANY_YEAR));
    }

    List<Table> find(List<String> lines) {
        var cells = barred.barred(lines);
        var tables = new ArrayList<Table>(whole.find(cells));
        for (var table : inPieces.find(lines, List.copyOf(tables))) {
            tables.add(
                    table.rows().stream().anyMatch(row -> row.label().equals(TextTables.CELL))
                            ? inColumns(table)
                            : table);
        }
        tables.sort(Comparator.comparingInt(table -> table.lines().first()));
        return tables;
    }

    /** The lines with those of the tables blanked, so that the outline does not see them. */
    List<String> without(List<String> lines, List<Table> tables) {
        var prose = new ArrayList<>(lines);
        for (var table : tables) {
            for (int i = table.lines().first(); i <= table.lines().last(); i++) {
                prose.set(i - 1, "");
            }
        }
        return prose;
    }

    private Table inColumns(Table table) {
        var cells = table.rows().stream()
                .map(row -> new CellRows.Cell(row.text(), row.lines()))
                .toList();
        var rows = cellRows.read(cells, table.columns(), table.kind());
        return new Table(table.kind(), table.title(), table.columns(), true, rows, List.of(), table.lines());
    }
}
