package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines as cells: between bars, between tabs, or between runs of spaces below a head whose columns stand apart so. */
final class BarredLines {
    private static final Pattern RULE = Pattern.compile("^[|\\s:+=_-]+$");
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final int FEWEST = 3;

    private final TableHeads heads;

    BarredLines(TableHeads heads) {
        this.heads = heads;
    }

    /** The cells of a line with bars or tabs; none for another line. */
    static List<String> cells(String line) {
        return cells(line, true);
    }

    /**
     * The cells of a line.
     *
     * @param framed whether a bar at the ends is only the frame; otherwise an empty cell stands before it
     */
    static List<String> cells(String line, boolean framed) {
        if (line.indexOf('|') < 0) {
            return line.strip().indexOf('\t') < 0
                    ? List.of()
                    : Arrays.stream(line.split("\t", -1))
                            .map(BlockReader::plain)
                            .toList();
        }
        var bare = framed ? line.strip().replaceFirst("^\\|", "") : line.strip();
        var trimmed = bare.replaceFirst("\\|$", "");
        return Arrays.stream(trimmed.split("\\|", -1)).map(BarredLines::plain).toList();
    }

    /** Whether a line is only the rule between a Markdown table's head and its rows, or a drawn one. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches() && line.matches(".*[-=_].*");
    }

    /** The lines, with bars in those tables whose columns stand apart by two spaces or more. */
    List<String> barred(List<String> lines) {
        var barred = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            var head = parts(lines.get(i));
            if (head.size() < FEWEST
                    || heads.kind(heads.columns(head.stream().map(Part::text).toList())) == Table.Kind.OTHER) {
                continue;
            }
            for (; i < lines.size() && !ends(lines.get(i), head); i++) {
                if (!lines.get(i).isBlank()) {
                    barred.set(i, "| " + String.join(" | ", inColumns(parts(lines.get(i)), head)) + " |");
                }
            }
        }
        return barred;
    }

    private record Part(int from, String text) {
        int to() {
            return from + text.length();
        }
    }

    private static List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        if (line.indexOf('|') >= 0 || line.indexOf('\t') >= 0) {
            return parts;
        }
        var gaps = GAP.matcher(line);
        int from = 0;
        while (gaps.find()) {
            add(parts, from, line.substring(from, gaps.start()));
            from = gaps.end();
        }
        add(parts, from, line.substring(from));
        return parts;
    }

    private static void add(List<Part> parts, int from, String text) {
        if (!text.isBlank()) {
            int lead = text.length() - text.stripLeading().length();
            parts.add(new Part(from + lead, text.strip()));
        }
    }

    /** A line of words that run over the columns, or with a bar of its own, is none of the table. */
    private static boolean ends(String line, List<Part> head) {
        var parts = parts(line);
        if (parts.isEmpty()) {
            return !line.isBlank();
        }
        var first = parts.getFirst();
        boolean alone = parts.size() == 1 && head.getFirst().text().length() < 5;
        boolean marginal = first.from() < head.get(1).from() - 1 && first.text().length() > 8;
        return alone && (marginal || first.to() > head.get(2).from() + 4);
    }

    private static List<String> inColumns(List<Part> parts, List<Part> head) {
        var cells = new ArrayList<String>();
        head.forEach(column -> cells.add(""));
        for (var part : parts) {
            int best = 0;
            int most = Integer.MIN_VALUE;
            for (int c = 0; c < head.size(); c++) {
                int end = c + 1 < head.size() ? head.get(c + 1).from() - 1 : Integer.MAX_VALUE;
                int shared = Math.min(part.to(), end)
                        - Math.max(part.from(), head.get(c).from());
                if (shared > most) {
                    most = shared;
                    best = c;
                }
            }
            cells.set(best, (cells.get(best) + " " + part.text()).strip());
        }
        return cells;
    }

    private static String plain(String cell) {
        return BlockReader.plain(cell.replaceAll("(?i)<br\\s*/?>", " ").replace("__", ""));
    }
}
