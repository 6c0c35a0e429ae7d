package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.LineRange;

/** Puts lines of cells together to rows: a line without a number whose cells go on belongs to the row above it. */
final class RowBuilder {
    static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVXL]{1,5}|[A-Za-zđ])[.)]?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?][\"”)]?$");

    private final List<TableColumn> columns;
    private final int number;
    private final int content;
    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        private final List<String> cells;
        private final int first;
        private int last;
        private boolean title;

        Draft(List<String> cells, int line) {
            this.cells = new ArrayList<>(cells);
            this.first = line;
            this.last = line;
        }
    }

    RowBuilder(List<TableColumn> columns) {
        this.columns = columns;
        var roles = columns.stream().map(TableColumn::role).toList();
        this.number = roles.indexOf(Role.NUMBER);
        this.content = Math.max(
                0,
                columns.indexOf(columns.stream()
                        .filter(TableHeads::isContent)
                        .findFirst()
                        .orElse(columns.getFirst())));
    }

    void add(List<String> line, int lineNumber) {
        if (line.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!drafts.isEmpty() && !drafts.getLast().title && goesOn(line)) {
            var open = drafts.getLast();
            for (int c = 0; c < line.size(); c++) {
                if (c >= open.cells.size()) {
                    open.cells.add("");
                }
                open.cells.set(c, (open.cells.get(c) + " " + line.get(c)).strip());
            }
            open.last = lineNumber;
            return;
        }
        var draft = new Draft(line, lineNumber);
        draft.title = line.stream().filter(cell -> !cell.isEmpty()).count() <= 2
                && (line.getFirst().matches("[IVXL]{1,5}[.)]?|[A-E][.)]?") || isCapital(at(line, content)));
        drafts.add(draft);
    }

    /** A title between rows, which belongs to none. */
    void addTitle(String words, int line) {
        var draft = new Draft(List.of("", words), line);
        draft.title = true;
        drafts.add(draft);
    }

    List<Table.Row> rows() {
        return drafts.stream()
                .map(draft -> new Table.Row(label(draft.cells), draft.cells, new LineRange(draft.first, draft.last)))
                .toList();
    }

    private boolean goesOn(List<String> line) {
        if (number < 0 || number >= line.size() || !line.get(number).isEmpty()) {
            return false;
        }
        var words = at(line, content);
        if (words.isEmpty() || !Character.isUpperCase(words.charAt(0)) && !words.startsWith("-")) {
            return true;
        }
        var above = at(drafts.getLast().cells, content);
        boolean others = false;
        for (int c = 0; c < line.size() && c < columns.size(); c++) {
            boolean telling = columns.get(c).is(Role.LEAD)
                    || columns.get(c).is(Role.TIME)
                    || columns.get(c).is(Role.VALUE);
            var cell = line.get(c);
            others |= telling && !cell.isEmpty() && !Character.isLowerCase(cell.charAt(0));
        }
        return !others
                && !isCapital(words)
                && !words.startsWith("-")
                && !SENTENCE_END.matcher(above).find();
    }

    private static boolean isCapital(String words) {
        return words.length() > 3 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static String label(List<String> cells) {
        var cell = cells.getFirst();
        return LABEL.matcher(cell).matches() ? cell.replaceFirst("[.)]$", "") : "";
    }
}
