package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.Bodies;

/** Reads tasks, indicators and passages out of tables. */
final class TableReader {
    private final WholeRows wholeRows;
    private final BrokenRows brokenRows;
    private final BrokenIndicators brokenIndicators;

    TableReader(Bodies bodies, DeadlineParser deadlines) {
        this.wholeRows = new WholeRows(bodies, deadlines);
        this.brokenRows = new BrokenRows(bodies, deadlines);
        this.brokenIndicators = new BrokenIndicators(bodies);
    }

    /** The tasks of the tables; the text's own tasks lend their words and bodies to rows that a scan broke. */
    List<Task> tasks(List<Table> tables, List<Task> fromText, int year) {
        return tables.stream()
                .filter(table -> table.kind() == Table.Kind.TASKS)
                .flatMap(table -> table.whole()
                        ? wholeRows.tasks(table, year).stream()
                        : brokenRows.tasks(table, fromText, year).stream())
                .toList();
    }

    List<Indicator> indicators(List<Table> tables) {
        return tables.stream()
                .filter(table -> table.kind() == Table.Kind.INDICATORS)
                .flatMap(table ->
                        table.whole() ? wholeRows.indicators(table).stream() : brokenIndicators.read(table).stream())
                .toList();
    }

    /** A passage for each row, so that every line of a table can be found. */
    List<Section> sections(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(new Section("Phụ lục", 1, true, "", table.title(), table.lines())),
                        table.rows().stream()
                                .filter(row -> !row.text().isEmpty())
                                .map(row -> new Section(
                                        WholeRows.section(row), 2, false, table.title(), row.text(), row.lines()))))
                .toList();
    }
}
