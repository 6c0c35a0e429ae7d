package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the tables that lost their cells: below each head, printed row by row, or one cell after another. */
final class TextTables {
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:phu luc|bieu|bang)(?: (?:so )?[0-9ivx]+)?(?:$|[ :.-].*)");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,5})\\s*[./)]\\s*(\\p{L}.*)$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-–—\\s]*\\d{1,3}[-–—.\\s]*$");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:noi nhan|tren day la|can cu ke hoach nay|yeu cau cac|luu: ?vt).*");

    /** A longer line is no piece of a table's row; what is behind is left out. */
    private static final int LONGEST_LINE = 2_000;

    private static final int FEWEST_ROWS = 3;

    private final HeadLines heads;
    private final Zone.Headings zones = new Zone.Headings();

    TextTables(HeadLines heads) {
        this.heads = heads;
    }

    /** A head with the lines below it; {@code fresh} where no earlier head of the same table is above. */
    private record Block(HeadLines.Head head, LineRange below) {}

    List<Table> find(List<String> lines, List<Table> whole) {
        var appendices = appendices(lines);
        var blocks = new ArrayList<Block>();
        int i = 1;
        while (i <= lines.size()) {
            int line = i;
            var taken = whole.stream()
                    .filter(t -> t.lines().first() <= line && line <= t.lines().last())
                    .findFirst();
            var region = appendices.stream()
                    .filter(r -> r.first() < line && line <= r.last())
                    .findFirst();
            if (taken.isPresent()) {
                i = taken.get().lines().last() + 1;
                continue;
            }
            int limit = whole.stream()
                    .map(t -> t.lines().first() - 1)
                    .filter(before -> before >= line)
                    .min(Integer::compare)
                    .orElse(lines.size());
            var head = heads.at(
                    lines, i, Math.min(limit, region.map(LineRange::last).orElse(lines.size())), region.isPresent());
            if (head.isEmpty()) {
                i++;
                continue;
            }
            int last = end(lines, head.get(), region, whole);
            blocks.add(new Block(head.get(), new LineRange(head.get().lines().last(), last)));
            i = last + 1;
        }
        for (var region : appendices) {
            boolean empty = whole.stream().noneMatch(t -> within(region, t.lines()))
                    && blocks.stream().noneMatch(b -> within(region, b.below()));
            if (empty) {
                heads.within(lines, region)
                        .filter(head -> numberedRows(lines, head, region) >= FEWEST_ROWS)
                        .ifPresent(head -> blocks.add(
                                new Block(head, new LineRange(head.lines().last(), region.last()))));
            }
        }
        blocks.sort(Comparator.comparingInt(block -> block.below().first()));
        var tables = new ArrayList<Table>();
        for (int b = 0; b < blocks.size(); b++) {
            int next = b + 1;
            while (next < blocks.size() && sameTable(blocks.get(b), blocks.get(next), lines)) {
                next++;
            }
            table(lines, blocks.subList(b, next), tables).ifPresent(tables::add);
            b = next - 1;
        }
        return tables;
    }

    private static boolean within(LineRange region, LineRange lines) {
        return lines.first() >= region.first() && lines.last() <= region.last();
    }

    private static long numberedRows(List<String> lines, HeadLines.Head head, LineRange region) {
        var below = new ArrayList<NumberedLine>();
        for (int i = head.lines().last() + 1; i <= region.last(); i++) {
            below.add(new NumberedLine(i, shortened(BlockReader.plain(lines.get(i - 1)))));
        }
        return new RowSplitter("")
                .rows(below, head.kind()).stream()
                        .filter(row -> !row.label().isEmpty())
                        .count();
    }

    private static boolean sameTable(Block block, Block next, List<String> lines) {
        return next.head().kind() == block.head().kind()
                && next.head().cellwise() == block.head().cellwise()
                && nothingBetween(
                        lines, block.below().last(), next.head().lines().first());
    }

    private static String shortened(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    private static String lastNumber(Table table) {
        return table.rows().reversed().stream()
                .map(row -> row.label().equals(CELL) ? row.text() : row.label())
                .filter(label -> label.matches("\\d{1,3}(?:\\.\\d{1,2})?"))
                .findFirst()
                .orElse("");
    }

    /** Whether there is no title between two lines, only gaps and page numbers. */
    private static boolean nothingBetween(List<String> lines, int last, int next) {
        return lines.subList(last, next - 1).stream()
                .allMatch(line ->
                        line.isBlank() || PAGE_NUMBER.matcher(line.strip()).matches());
    }

    private Optional<Table> table(List<String> lines, List<Block> blocks, List<Table> before) {
        var first = blocks.getFirst();
        var columns = first.head().columns();
        var earlier = before.isEmpty() ? null : before.getLast();
        boolean goesOn = earlier != null
                && earlier.kind() == first.head().kind()
                && nothingBetween(
                        lines, earlier.lines().last(), first.head().lines().first())
                && earlier.columns().size() >= columns.size();
        var used = goesOn && earlier != null ? earlier.columns() : columns;
        var title = goesOn && earlier != null
                ? earlier.title()
                : BarredTables.titleAbove(lines, first.head().lines().first() - 1);
        var below = new ArrayList<NumberedLine>();
        for (var block : blocks) {
            for (int i = block.below().first() + 1; i <= block.below().last(); i++) {
                if (lines.get(i - 1).startsWith("\f")) {
                    below.add(new NumberedLine(i, ""));
                }
                below.add(new NumberedLine(i, shortened(BlockReader.plain(lines.get(i - 1)))));
            }
        }
        var label = goesOn && earlier != null && !earlier.rows().isEmpty()
                ? earlier.rows().getLast().label()
                : "";
        var rows = first.head().cellwise()
                ? cells(below)
                : new RowSplitter(label).rows(below, first.head().kind());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        first.head().kind(),
                        title,
                        used,
                        false,
                        rows,
                        below,
                        new LineRange(
                                first.head().lines().first(),
                                blocks.getLast().below().last())));
    }

    /** One row for each cell, which the reader puts into columns; without gaps a cell's lines go on with small letters. */
    private static List<Table.Row> cells(List<NumberedLine> below) {
        boolean gaps = below.stream().filter(line -> line.text().isEmpty()).count() * 4 > below.size();
        var rows = new ArrayList<Table.Row>();
        var open = new ArrayList<NumberedLine>();
        for (var line : below) {
            boolean goesOn = gaps
                    ? !line.text().isEmpty()
                    : !line.text().isEmpty()
                            && Character.isLowerCase(line.text().charAt(0));
            if (!goesOn && !open.isEmpty()) {
                rows.add(cell(open));
                open.clear();
            }
            if (!line.text().isEmpty()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            rows.add(cell(open));
        }
        return rows;
    }

    private static Table.Row cell(List<NumberedLine> lines) {
        return new Table.Row(
                CELL,
                List.of(String.join(" ", lines.stream().map(NumberedLine::text).toList())),
                new LineRange(lines.getFirst().number(), lines.getLast().number()));
    }

    /** The label of a cell that is no row yet. */
    static final String CELL = "\u0000cell";

    private int end(List<String> lines, HeadLines.Head head, Optional<LineRange> region, List<Table> whole) {
        int last = region.map(LineRange::last).orElse(lines.size());
        for (var table : whole) {
            last = table.lines().first() > head.lines().last()
                    ? Math.min(last, table.lines().first() - 1)
                    : last;
        }
        int roman = region.isPresent() ? -1 : romanAbove(lines, head.lines().first());
        int group = 0;
        for (int i = head.lines().last() + 1; i <= last; i++) {
            var line = BlockReader.plain(lines.get(i - 1));
            if (line.isEmpty()) {
                continue;
            }
            if (heads.at(lines, i, last, region.isPresent()).isPresent()) {
                return trimmed(lines, head.lines().last(), i - 1);
            }
            var heading = ROMAN.matcher(line);
            if (heading.matches()) {
                int number = value(heading.group(1));
                var zone = zones.of(heading.group(2));
                boolean leaves = roman > 0 && number == roman + 1 && number != group + 1
                        || zone.isPresent()
                                && (zone.get() == Zone.ORGANISATION || zone.get() == Zone.FUNDING)
                                && roman >= 0;
                if (leaves) {
                    return i - 1;
                }
                group = number;
            }
            if (CLOSING.matcher(VietnameseText.fold(line)).matches()) {
                return i - 1;
            }
        }
        return last;
    }

    /** Without the page number before the next head. */
    private static int trimmed(List<String> lines, int first, int last) {
        int end = last;
        while (end > first
                && (lines.get(end - 1).isBlank()
                        || PAGE_NUMBER.matcher(lines.get(end - 1).strip()).matches() && end > last - 3)) {
            end--;
        }
        return end;
    }

    private static int romanAbove(List<String> lines, int line) {
        for (int i = line - 1; i > 0; i--) {
            var heading = ROMAN.matcher(BlockReader.plain(lines.get(i - 1)));
            if (heading.matches()) {
                return value(heading.group(1));
            }
        }
        return 0;
    }

    private static int value(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int own = "IVX".indexOf(roman.charAt(i)) == 0 ? 1 : roman.charAt(i) == 'V' ? 5 : 10;
            boolean less = i + 1 < roman.length() && own == 1 && roman.charAt(i + 1) != 'I';
            value += less ? -own : own;
        }
        return value;
    }

    static List<LineRange> appendices(List<String> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = lines.size() / 4; i < lines.size(); i++) {
            var line = BlockReader.plain(lines.get(i));
            boolean heading = line.length() < 120
                    && APPENDIX.matcher(VietnameseText.fold(line)).matches()
                    && Character.isUpperCase(line.charAt(0));
            boolean capitals = heading && Character.isUpperCase(line.charAt(1));
            if (heading && (capitals || line.startsWith("P") && i > lines.size() / 2)) {
                starts.add(i + 1);
            }
        }
        var regions = new ArrayList<LineRange>();
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lines.size();
            regions.add(new LineRange(starts.get(i), last));
        }
        return regions;
    }
}
