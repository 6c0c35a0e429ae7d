package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads tasks, indicators and passages out of tables. */
final class TableReader {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Bodies bodies;
    private final DeadlineParser deadlines;
    private final BrokenRows brokenRows;
    private final BrokenIndicators brokenIndicators;

    TableReader(Bodies bodies, DeadlineParser deadlines) {
        this.bodies = bodies;
        this.deadlines = deadlines;
        this.brokenRows = new BrokenRows(bodies, deadlines);
        this.brokenIndicators = new BrokenIndicators(bodies);
    }

    /** The tasks of the tables; the text's own tasks lend their words and bodies to rows that a scan broke. */
    List<Task> tasks(List<Table> tables, List<Task> fromText, int year) {
        return tables.stream()
                .filter(table -> table.kind() == Table.Kind.TASKS)
                .flatMap(table ->
                        table.whole() ? whole(table, year).stream() : brokenRows.tasks(table, fromText, year).stream())
                .toList();
    }

    List<Indicator> indicators(List<Table> tables, List<String> lines) {
        return tables.stream()
                .filter(table -> table.kind() == Table.Kind.INDICATORS)
                .flatMap(
                        table -> table.whole() ? targets(table).stream() : brokenIndicators.read(table, lines).stream())
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
                                        "Phụ lục" + (row.label().isEmpty() ? "" : "." + row.label()),
                                        2,
                                        false,
                                        table.title(),
                                        row.text(),
                                        row.lines()))))
                .toList();
    }

    private List<Task> whole(Table table, int year) {
        int content = column(table, "noi dung", "nhiem vu", "cong viec", "ten");
        int time = column(table, "thoi gian", "thoi han", "tien do", "hoan thanh", "han");
        int lead = column(table, new HashSet<>(List.of(content, time)), "chu tri", "thuc hien", "phu trach");
        int support = column(table, Set.of(lead), "phoi hop");
        var tasks = new ArrayList<Task>();
        for (var row : table.rows()) {
            var words = cell(row, content);
            var leaders = named(cell(row, lead));
            if (words.isEmpty() || leaders.isEmpty() && cell(row, time).isEmpty()) {
                continue;
            }
            var deadline = deadlines.ofCell(cell(row, time), year).orElse(Deadline.NONE);
            var kind = VietnameseText.fold(words).startsWith("bao cao") ? Task.Kind.REPORT : Task.Kind.TASK;
            tasks.add(new Task(
                    kind,
                    "Phụ lục" + (row.label().isEmpty() ? "" : "." + row.label()),
                    Summaries.of(words, Deadline.NONE),
                    words,
                    leaders,
                    named(cell(row, support)),
                    deadline,
                    row.lines(),
                    1.0,
                    null));
        }
        return tasks;
    }

    private List<Indicator> targets(Table table) {
        int name = column(table, "chi tieu", "muc tieu", "noi dung");
        int unit = column(table, "don vi", "dvt");
        int lead = column(table, "co quan", "chu tri", "theo doi", "phu trach");
        var targets = new ArrayList<Indicator>();
        for (var row : table.rows()) {
            var values = new LinkedHashMap<String, String>();
            for (int c = 0; c < table.header().size(); c++) {
                var year = YEAR.matcher(table.header().get(c));
                boolean valued = year.find() && c != name && !cell(row, c).isEmpty();
                if (valued) {
                    values.put(year.group(), withUnit(cell(row, c), cell(row, unit)));
                }
            }
            var yearAbove = YEAR.matcher(table.title());
            int result = column(table, "ket qua", "gia tri", "muc dat");
            if (values.isEmpty() && result >= 0 && !cell(row, result).isEmpty() && yearAbove.find()) {
                values.put(yearAbove.group(), withUnit(cell(row, result), cell(row, unit)));
            }
            if (!values.isEmpty() && !cell(row, name).isEmpty()) {
                targets.add(new Indicator(
                        cell(row, name),
                        cell(row, unit).isEmpty() ? null : cell(row, unit),
                        values,
                        named(cell(row, lead)),
                        "",
                        row.lines(),
                        1.0,
                        null));
            }
        }
        return targets;
    }

    private static String withUnit(String value, String unit) {
        boolean percent = unit.equals("%") && !value.contains("%") && value.matches(".*\\d$");
        return percent ? value + "%" : value;
    }

    private List<String> named(String cell) {
        if (cell.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        var capital = cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1);
        var mention = bodies.at(capital, 0);
        return mention.isEmpty() ? List.of(bodies.canonical(capital)) : mention.names();
    }

    private static int column(Table table, String... heads) {
        return column(table, Set.of(), heads);
    }

    private static int column(Table table, Set<Integer> taken, String... heads) {
        for (var head : heads) {
            for (int c = 0; c < table.header().size(); c++) {
                if (!taken.contains(c)
                        && VietnameseText.foldedWords(table.header().get(c)).contains(head)) {
                    return c;
                }
            }
        }
        return -1;
    }

    private static String cell(Table.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }
}
