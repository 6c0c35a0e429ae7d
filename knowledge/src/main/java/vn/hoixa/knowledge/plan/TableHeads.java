package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** Tells what the columns of a table hold, from their heads. */
final class TableHeads {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[2-6]\\d(?!\\d)");
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20[2-6]\\d)\\s*[-–]\\s*(20[2-6]\\d)(?!\\d)");

    private final Map<String, String> phrases = DataFile.table(TableHeads.class, "table-heads.txt");

    /** The columns under these heads; what one head leaves open, the others decide. */
    List<TableColumn> columns(List<String> heads) {
        var columns = new ArrayList<TableColumn>();
        for (var head : heads) {
            columns.add(new TableColumn(role(head), head, year(head)));
        }
        return settled(columns);
    }

    /** The columns with the roles that only show beside each other. */
    List<TableColumn> settled(List<TableColumn> read) {
        var columns = new ArrayList<>(read);
        boolean named = columns.stream().anyMatch(c -> isContent(c) && c.year().isEmpty() || c.is(Role.WORK));
        boolean first = true;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (isContent(column) && !column.year().isEmpty() && (named || !first)) {
                columns.set(i, column.as(Role.VALUE));
            }
            first &= !isContent(column);
        }
        boolean measured = has(columns, Role.UNIT)
                || columns.stream()
                                .filter(c -> c.is(Role.VALUE) && !c.year().isEmpty())
                                .count()
                        > 1;
        columns.replaceAll(c -> measured && c.is(Role.TIME) && !c.year().isEmpty() ? c.as(Role.VALUE) : c);
        keepOneContent(columns);
        dropDoneBesidePlanned(columns);
        return List.copyOf(columns);
    }

    /** What the rows are: work where somebody is in charge, targets where values or a unit stand. */
    Table.Kind kind(List<TableColumn> columns) {
        long years = columns.stream()
                .filter(c -> c.is(Role.VALUE) && !c.year().isEmpty())
                .count();
        boolean content = columns.stream().anyMatch(TableHeads::isContent);
        boolean target =
                columns.stream().anyMatch(c -> c.is(Role.TARGET) || c.is(Role.CONTENT) && folded(c, "muc tieu"));
        boolean yearly =
                columns.stream().anyMatch(c -> c.is(Role.TARGET) && !c.year().isEmpty());
        boolean valued = has(columns, Role.VALUE) || has(columns, Role.RESULT);
        boolean led = has(columns, Role.LEAD) || has(columns, Role.SUPPORT);
        if (!content) {
            return Table.Kind.OTHER;
        }
        boolean schedule = has(columns, Role.WORK) && led && has(columns, Role.TIME) && !has(columns, Role.UNIT);
        if (!schedule
                && (years > 0 && (target || has(columns, Role.UNIT) || years > 1)
                        || has(columns, Role.UNIT) && valued
                        || yearly && valued
                        || target && valued && !has(columns, Role.TIME))) {
            return Table.Kind.INDICATORS;
        }
        boolean assigned = has(columns, Role.LEAD)
                || has(columns, Role.TIME) && (has(columns, Role.SUPPORT) || has(columns, Role.WORK));
        return assigned && (has(columns, Role.WORK) || !target || has(columns, Role.TIME))
                ? Table.Kind.TASKS
                : Table.Kind.OTHER;
    }

    static boolean isContent(TableColumn column) {
        return column.is(Role.WORK) || column.is(Role.TARGET) || column.is(Role.CONTENT);
    }

    static boolean has(List<TableColumn> columns, Role role) {
        return columns.stream().anyMatch(c -> c.is(role));
    }

    private Role role(String head) {
        var words = VietnameseText.foldedWords(head);
        var role = phrases.entrySet().stream()
                .filter(e -> Arrays.stream(e.getValue().split(",")).anyMatch(phrase -> fits(words, phrase.strip())))
                .map(e -> Role.valueOf(e.getKey()))
                .findFirst()
                .orElse(Role.OTHER);
        boolean dated = !year(head).isEmpty() && (role == Role.VALUE || role == Role.OTHER);
        return dated ? Role.VALUE : role;
    }

    private static boolean fits(String words, String phrase) {
        return switch (phrase.charAt(0)) {
            case '=' -> words.equals(phrase.substring(1));
            case '^' -> (words + " ").startsWith(phrase.substring(1) + " ");
            default -> VietnameseText.holdsWords(words, phrase);
        };
    }

    static String year(String head) {
        var range = YEARS.matcher(head);
        if (range.find()) {
            return range.group(1) + "-" + range.group(2);
        }
        return YEAR.matcher(head).results().map(m -> m.group()).reduce("", (a, b) -> b);
    }

    /** Where two columns could be the content, work counts before targets, and those before the rest. */
    private static void keepOneContent(List<TableColumn> columns) {
        boolean measured = has(columns, Role.UNIT) || has(columns, Role.VALUE);
        var order = measured
                ? List.of(Role.TARGET, Role.WORK, Role.CONTENT)
                : List.of(Role.WORK, Role.CONTENT, Role.TARGET);
        for (var role : order) {
            if (has(columns, role)) {
                int kept = columns.stream().map(TableColumn::role).toList().indexOf(role);
                for (int i = 0; i < columns.size(); i++) {
                    if (i != kept && isContent(columns.get(i))) {
                        columns.set(i, columns.get(i).as(i > kept && role == Role.TARGET ? Role.VALUE : Role.OTHER));
                    }
                }
                return;
            }
        }
    }

    /** "Thực hiện 2025" beside "Kế hoạch 2025": the target is what was planned. */
    private static void dropDoneBesidePlanned(List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean done = column.is(Role.VALUE) && folded(column, "thuc hien");
            boolean planned = columns.stream()
                    .anyMatch(c -> c.is(Role.VALUE)
                            && c != column
                            && !c.year().isEmpty()
                            && c.year().equals(column.year())
                            && !folded(c, "thuc hien"));
            if (done && planned) {
                columns.set(i, column.as(Role.OTHER));
            }
        }
    }

    private static boolean folded(TableColumn column, String words) {
        return VietnameseText.holdsWords(VietnameseText.foldedWords(column.head()), words);
    }
}
