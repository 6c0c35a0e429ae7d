package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads tasks and indicators out of a table whose cells are known. */
final class WholeRows {
    private final BodyCell bodyCell;
    private final DeadlineParser deadlines;
    private final Doubts doubts = new Doubts();

    WholeRows(Bodies bodies, DeadlineParser deadlines) {
        this.bodyCell = new BodyCell(bodies);
        this.deadlines = deadlines;
    }

    /** The task of each row that assigns work; a group's title assigns none. */
    List<Task> tasks(Table table, int year) {
        int lead = table.column(Role.LEAD, Role.CHIEF);
        int time = table.column(Role.TIME);
        int support = table.column(Role.SUPPORT);
        var tasks = new ArrayList<Task>();
        var leadAbove = "";
        var timeAbove = "";
        var supportAbove = "";
        for (var row : table.rows()) {
            if (isTitle(row, table)) {
                leadAbove = Table.cell(row, lead);
                timeAbove = Table.cell(row, time);
                supportAbove = "";
                continue;
            }
            var leadCell = orAbove(Table.cell(row, lead), leadAbove);
            var timeCell = orAbove(Table.cell(row, time), timeAbove);
            var supportCell = orAbove(Table.cell(row, support), supportAbove);
            task(table, row, leadCell, leadAbove, supportCell, timeCell, year).ifPresent(tasks::add);
            leadAbove = leadCell.isEmpty() ? leadAbove : leadCell;
            timeAbove = timeCell;
            supportAbove = supportCell;
        }
        return tasks;
    }

    private Optional<Task> task(
            Table table,
            Table.Row row,
            String leadCell,
            String leadAbove,
            String supportCell,
            String timeCell,
            int year) {
        var words = content(table, row);
        boolean carried = leadCell.isEmpty() && !leadAbove.isEmpty() && table.column(Role.LEAD) >= 0;
        var leaders = bodyCell.leaders(carried ? leadAbove : leadCell);
        if (words.isEmpty() || leaders.isEmpty() && timeCell.isEmpty()) {
            return Optional.empty();
        }
        var deadline = deadlines.ofCell(timeCell, year);
        var support = new ArrayList<>(bodyCell.names(supportCell));
        support.addAll(bodyCell.helpers(leadCell));
        support.removeAll(leaders);
        boolean report = VietnameseText.fold(words).startsWith("bao cao");
        boolean sure = row.sure() && !carried;
        return Optional.of(new Task(
                report ? Task.Kind.REPORT : Task.Kind.TASK,
                section(row),
                Summaries.of(words, Deadline.NONE),
                words,
                leaders,
                support,
                deadline.orElse(Deadline.NONE),
                row.lines(),
                sure ? 1.0 : BrokenRows.UNSURE,
                review(row, carried, leadCell, timeCell, deadline.isPresent())));
    }

    private @Nullable String review(Table.Row row, boolean carried, String lead, String time, boolean dated) {
        if (carried) {
            return doubts.of("lead-carried");
        }
        if (!row.sure()) {
            return doubts.of("cells-unclear");
        }
        if (!lead.isEmpty()
                && lead.chars().anyMatch(Character::isLetter)
                && !bodyCell.namesBody(lead)
                && !bodyCell.leaders(lead).isEmpty()
                && lead.length() > 40) {
            return doubts.of("lead-unknown", lead);
        }
        boolean unread = !dated && time.chars().anyMatch(Character::isLetterOrDigit);
        return unread ? doubts.of("deadline-unclear", time) : null;
    }

    /** The indicators of the rows that hold a value. */
    List<Indicator> indicators(Table table) {
        int lead = table.column(Role.LEAD);
        var found = new ArrayList<Indicator>();
        for (var row : table.rows()) {
            var name = content(table, row);
            var unit = unit(table, row);
            var values = values(table, row, unit);
            if (!values.isEmpty() && !name.isEmpty()) {
                found.add(new Indicator(
                        name,
                        unit.isEmpty() ? null : unit,
                        values,
                        bodyCell.names(Table.cell(row, lead)),
                        "",
                        row.lines(),
                        row.sure() ? 1.0 : BrokenRows.UNSURE,
                        values.containsKey(Indicator.UNKNOWN_YEAR)
                                ? doubts.unknownYears()
                                : row.sure() ? null : doubts.of("cells-unclear")));
            }
        }
        return found;
    }

    private static LinkedHashMap<String, String> values(Table table, Table.Row row, String unit) {
        var values = new LinkedHashMap<String, String>();
        var inOrder = new ArrayList<String>();
        int years = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            if (column.is(Role.VALUE) && !column.year().isEmpty()) {
                years++;
                var value = ValueCells.withUnit(Table.cell(row, c), unit);
                if (isValue(value)) {
                    values.put(key(column.year(), table), value);
                    inOrder.add(value);
                }
            }
        }
        if (!row.sure() && inOrder.size() < years && !inOrder.isEmpty()) {
            values.clear();
            values.put(Indicator.UNKNOWN_YEAR, String.join("; ", inOrder));
        }
        int result = table.column(Role.VALUE, Role.RESULT);
        var value = ValueCells.withUnit(Table.cell(row, result), unit);
        if (years == 0 && isValue(value)) {
            values.put(ValueCells.yearOf(table), value);
        }
        return values;
    }

    private static boolean isValue(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** "2026-2030" is the target for 2030, unless that year has its own column. */
    private static String key(String year, Table table) {
        int dash = year.indexOf('-');
        var last = year.substring(dash + 1);
        boolean taken = table.columns().stream().anyMatch(c -> c.year().equals(last));
        return dash < 0 || taken ? year : last;
    }

    private static String unit(Table table, Table.Row row) {
        var unit = Table.cell(row, table.column(Role.UNIT));
        boolean inName = unit.isEmpty() && content(table, row).endsWith("(%)");
        return inName ? "%" : unit.equals("-") ? "" : unit;
    }

    private static String content(Table table, Table.Row row) {
        return Table.cell(row, table.column(Role.WORK, Role.TARGET, Role.CONTENT))
                .replaceFirst("^[-+•]\\s*", "");
    }

    /** A group's title has a number or words and nothing that assigns. */
    private static boolean isTitle(Table.Row row, Table table) {
        long filled = row.cells().stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        boolean numbered = row.label().matches("[IVXL]+|[A-E]");
        return filled <= 1
                || numbered
                        && Table.cell(row, table.column(Role.LEAD)).isEmpty()
                        && Table.cell(row, table.column(Role.TIME)).isEmpty();
    }

    private static String orAbove(String cell, String above) {
        return BodyCell.isSameAsAbove(cell) ? above : cell;
    }

    static String section(Table.Row row) {
        return "Phụ lục" + (row.label().isEmpty() ? "" : "." + row.label());
    }
}
