package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the tables whose lines carry their cells: Markdown, DOCX and sheets as they are read, aligned and tabbed text. */
final class BarredTables {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-–—\\s]*\\d{1,3}[-–—.\\s]*$");
    private static final Pattern NUMBERED_COLUMNS = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?:thang|quy|ngay|truoc|trong)\\s.*\\d|quy [iv]+\\b|\\d{1,2}/\\d|(?:hang|hàng) (?:nam|quy|thang)).*");
    private static final Pattern HEAD_PART = Pattern.compile("(?:nam |den |den nam )?20\\d\\d|\\p{Ll}.*|\\(.*\\)");
    private static final int TALLEST_HEAD = 4;
    private static final int LONGEST_HEAD = 90;
    private static final int MOST_COLUMNS = 60;
    private static final int GAP = 4;
    /** How many of a table's first lines tell whether its lines are rows. */
    private static final int SAMPLE = 12;

    private final TableHeads heads;

    BarredTables(TableHeads heads) {
        this.heads = heads;
    }

    private record Head(List<TableColumn> columns, Table.Kind kind, int end, boolean framed) {}

    List<Table> find(List<String> lines) {
        var tables = new ArrayList<Table>();
        for (int i = 0; i < lines.size(); i++) {
            var head = head(lines, i);
            if (head.isPresent() && isWhole(lines, head.get())) {
                var table = table(lines, i, head.get());
                if (!table.rows().isEmpty()) {
                    tables.add(table);
                    i = table.lines().last() - 1;
                }
            }
        }
        return tables;
    }

    /** A head of one line or several, as many as say who, when or how much. */
    private Optional<Head> head(List<String> lines, int first) {
        boolean framed = lines.get(first).strip().startsWith("|");
        var joined = new ArrayList<>(BarredLines.cells(lines.get(first)));
        if (joined.size() < 3 || joined.size() > MOST_COLUMNS || BarredLines.isRule(lines.get(first))) {
            return Optional.empty();
        }
        if (isData(joined)) {
            return Optional.empty();
        }
        var kind = heads.kind(heads.columns(joined));
        int end = first + 1;
        while (end < Math.min(lines.size(), first + TALLEST_HEAD)) {
            var next = BarredLines.cells(lines.get(end), framed);
            boolean rule = BarredLines.isRule(lines.get(end));
            if (!rule && !goesOn(joined, next)) {
                break;
            }
            if (!rule) {
                join(joined, next);
                kind = heads.kind(heads.columns(joined));
            }
            end++;
        }
        while (end < lines.size()
                && !BarredLines.cells(lines.get(end)).isEmpty()
                && (BarredLines.isRule(lines.get(end)) || isNumbering(BarredLines.cells(lines.get(end))))) {
            end++;
        }
        return kind == Table.Kind.OTHER
                ? Optional.empty()
                : Optional.of(new Head(heads.columns(joined), kind, end, framed));
    }

    /** A row's number, a bare figure or a sentence stands in no head. */
    private static boolean isData(List<String> cells) {
        return cells.getFirst().matches("\\d{1,3}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,4}[.)]?")
                || cells.stream()
                        .anyMatch(cell -> cell.matches("%|[≥>≤<]?\\s?\\d+(?:[.,]\\d+)*\\s?%?")
                                        && !cell.matches("20\\d\\d")
                                || DEADLINE.matcher(VietnameseText.fold(cell)).matches()
                                || cell.length() > LONGEST_HEAD);
    }

    private static boolean goesOn(List<String> head, List<String> next) {
        return next.size() >= 3
                && next.size() <= head.size() + 1
                && next.getFirst().isEmpty()
                && next.stream().anyMatch(cell -> !cell.isEmpty())
                && next.stream()
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> HEAD_PART.matcher(decapital(cell)).matches() && cell.length() < 30);
    }

    private static String decapital(String cell) {
        return cell.matches("(?:Năm |Đến )?.*20\\d\\d") ? VietnameseText.fold(cell) : cell;
    }

    private static void join(List<String> head, List<String> next) {
        var above = "";
        for (int c = 0; c < head.size() && c < next.size(); c++) {
            above = head.get(c).isEmpty() ? above : head.get(c);
            boolean spanned = head.get(c).isEmpty() && next.get(c).matches(".*20\\d\\d.*");
            head.set(c, ((spanned ? above : head.get(c)) + " " + next.get(c)).strip());
        }
    }

    private static boolean isNumbering(List<String> cells) {
        return cells.size() >= 3
                && cells.stream()
                        .allMatch(cell -> NUMBERED_COLUMNS.matcher(cell).matches());
    }

    private static boolean isWhole(List<String> lines, Head head) {
        int seen = 0;
        int whole = 0;
        for (int i = head.end(); i < lines.size() && seen < SAMPLE; i++) {
            if (lines.get(i).isBlank()
                    || PAGE_NUMBER.matcher(lines.get(i).strip()).matches()) {
                continue;
            }
            int cells = cells(lines.get(i), head).size();
            if (cells == 0 && seen > 0 && whole == seen) {
                break;
            }
            seen++;
            whole += cells >= head.columns().size() - 1 && cells > 2
                            || BarredLines.isRule(lines.get(i))
                            || cells > 0 && cells < 3 && lines.get(i).strip().startsWith("|")
                    ? 1
                    : 0;
        }
        return whole > 0 && whole * 2 > seen;
    }

    /** A line's cells; a bar that begins it is its frame where the head has one, or where a cell would be too many. */
    private static List<String> cells(String line, Head head) {
        var open = BarredLines.cells(line, head.framed());
        return open.size() > head.columns().size() ? BarredLines.cells(line, true) : open;
    }

    private Table table(List<String> lines, int first, Head head) {
        var rows = new RowBuilder(head.columns());
        var headLines = lines.subList(first, head.end()).stream()
                .map(VietnameseText::foldedWords)
                .filter(words -> !words.isEmpty())
                .toList();
        int last = head.end() - 1;
        for (int i = head.end(); i < lines.size(); i++) {
            var line = lines.get(i);
            var cells = cells(line, head);
            if (cells.isEmpty()) {
                if (!goesOnBelow(lines, i, head, headLines)) {
                    break;
                }
                if (!line.isBlank() && !PAGE_NUMBER.matcher(line.strip()).matches()) {
                    rows.addTitle(BlockReader.plain(line), i + 1);
                }
                continue;
            }
            boolean repeated = headLines.contains(VietnameseText.foldedWords(line));
            if (!repeated && head(lines, i).isPresent()) {
                break;
            }
            last = i;
            if (!repeated && !BarredLines.isRule(line) && !isNumbering(cells)) {
                rows.add(cells, i + 1);
            }
        }
        return new Table(
                head.kind(),
                titleAbove(lines, first),
                head.columns(),
                true,
                rows.rows(),
                List.of(),
                new LineRange(first + 1, Math.max(last, first) + 1));
    }

    /** Whether rows of the same table follow a line without cells: a gap, a page number, a title between rows. */
    private boolean goesOnBelow(List<String> lines, int at, Head head, List<String> headLines) {
        int words = 0;
        for (int i = at; i < lines.size() && i < at + GAP; i++) {
            var cells = BarredLines.cells(lines.get(i));
            if (cells.isEmpty()) {
                boolean bare = lines.get(i).isBlank()
                        || PAGE_NUMBER.matcher(lines.get(i).strip()).matches();
                words += bare ? 0 : 1;
            } else {
                boolean repeated = headLines.contains(VietnameseText.foldedWords(lines.get(i)));
                return words <= 1
                        && cells.size() >= Math.min(3, head.columns().size())
                        && (repeated || head(lines, i).isEmpty());
            }
        }
        return false;
    }

    static String titleAbove(List<String> lines, int head) {
        var words = new ArrayList<String>();
        for (int i = head - 1; i >= 0 && i > head - 6 && words.size() < 2; i--) {
            var line = BlockReader.plain(lines.get(i));
            if (!line.isEmpty()) {
                words.addFirst(line);
            }
        }
        return String.join(" ", words);
    }
}
