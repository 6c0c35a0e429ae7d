package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the tables of a plan: rows with bars between the cells, and appendices whose table a scan broke into lines. */
final class TableFinder {
    private static final Pattern APPENDIX = Pattern.compile("^phu luc(?: (?:so )?[0-9ivx]+)?(?:$|[ :.-].*)");
    private static final Pattern RULE = Pattern.compile("^[|\\s:+-]+$");
    private static final Pattern LABELLED_ROW = Pattern.compile(
            "^\\W{0,2}(\\d{1,2}(?:[.,]\\s?\\d{1,2}){0,2})[.)]?\\s*[|\\])]?\\s+(?=[\"“|]?\\s*\\p{L})(.*)$");
    private static final Pattern LABEL_ONLY = Pattern.compile("^\\W{0,2}(\\d{1,2}(?:\\.\\d{1,2})?)\\W{0,2}$");
    private static final int HEADER_WITHIN = 14;

    List<Table> find(List<String> lines) {
        var tables = new ArrayList<Table>(barred(lines));
        for (var region : appendices(lines)) {
            boolean hasBars = tables.stream()
                    .anyMatch(t ->
                            t.lines().first() >= region.first() && t.lines().last() <= region.last());
            if (!hasBars) {
                broken(lines, region).ifPresent(tables::add);
            }
        }
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

    private static List<Table> barred(List<String> lines) {
        var tables = new ArrayList<Table>();
        int i = 0;
        while (i < lines.size()) {
            var header = cells(lines.get(i));
            var kind = kind(String.join(" ", header));
            if (header.size() < 3 || kind == Table.Kind.OTHER) {
                i++;
                continue;
            }
            int first = i;
            var rows = new ArrayList<Table.Row>();
            for (i++; i < lines.size(); i++) {
                var line = lines.get(i);
                if (RULE.matcher(line).matches() && line.contains("-")) {
                    continue;
                }
                var cells = cells(line);
                if (cells.size() < 2) {
                    break;
                }
                rows.add(new Table.Row(label(cells.getFirst()), cells, new LineRange(i + 1, i + 1)));
            }
            if (!rows.isEmpty()) {
                tables.add(new Table(kind, titleAbove(lines, first), header, true, rows, new LineRange(first + 1, i)));
            }
        }
        return tables;
    }

    private static String titleAbove(List<String> lines, int header) {
        var words = new ArrayList<String>();
        for (int i = header - 1; i >= 0 && i > header - 6 && words.size() < 2; i--) {
            var line = BlockReader.plain(lines.get(i));
            if (!line.isEmpty()) {
                words.addFirst(line);
            }
        }
        return String.join(" ", words);
    }

    private static List<String> cells(String line) {
        if (line.indexOf('|') < 0) {
            return List.of();
        }
        var trimmed = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(trimmed.split("\\|", -1)).map(BlockReader::plain).toList();
    }

    private static String label(String cell) {
        return cell.matches("\\d{1,2}(?:\\.\\d{1,2})*\\.?|[IVX]{1,4}\\.?") ? cell.replaceFirst("\\.$", "") : "";
    }

    static Table.Kind kind(String header) {
        var folded = VietnameseText.foldedWords(header);
        boolean led = folded.contains("chu tri") || folded.contains("thuc hien") || folded.contains("phu trach");
        boolean work = folded.contains("noi dung") || folded.contains("nhiem vu") || folded.contains("cong viec");
        boolean target = folded.contains("chi tieu") || folded.contains("muc tieu");
        boolean timed = folded.contains("thoi gian") || folded.contains("thoi han") || folded.contains("phoi hop");
        if (work && led && (timed || !target)) {
            return Table.Kind.TASKS;
        }
        return target ? Table.Kind.INDICATORS : Table.Kind.OTHER;
    }

    private static List<LineRange> appendices(List<String> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = lines.size() / 4; i < lines.size(); i++) {
            var line = BlockReader.plain(lines.get(i));
            boolean heading = APPENDIX.matcher(VietnameseText.fold(line)).matches()
                    && line.length() < 120
                    && line.startsWith("P");
            if (heading && (line.startsWith("PH") || i > lines.size() / 2)) {
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

    private static Optional<Table> broken(List<String> lines, LineRange region) {
        var head = new ArrayList<String>();
        for (int i = region.first(); i <= Math.min(region.last(), region.first() + HEADER_WITHIN); i++) {
            head.add(BlockReader.plain(lines.get(i - 1)));
        }
        var kind = kind(String.join(" ", head));
        if (kind == Table.Kind.OTHER) {
            return Optional.empty();
        }
        var rows = rows(lines, region);
        return rows.size() < 3
                ? Optional.empty()
                : Optional.of(new Table(kind, head.getFirst(), List.of(String.join(" ", head)), false, rows, region));
    }

    private static List<Table.Row> rows(List<String> lines, LineRange region) {
        var rows = new ArrayList<Table.Row>();
        var open = new ArrayList<String>();
        @Nullable String label = null;
        int start = 0;
        int last = 0;
        double before = 0;
        for (int i = region.first() + 1; i <= region.last(); i++) {
            var line = BlockReader.plain(lines.get(i - 1));
            if (line.isEmpty()) {
                continue;
            }
            var match = LABELLED_ROW.matcher(line);
            var only = LABEL_ONLY.matcher(line);
            boolean opens = match.matches() && follows(match.group(1), before, label);
            boolean opensAlone = !opens && only.matches() && follows(only.group(1), before, label);
            if (opens || opensAlone) {
                if (label != null) {
                    rows.add(new Table.Row(label, open, new LineRange(start, last)));
                }
                label = (opens ? match.group(1) : only.group(1))
                        .replace(" ", "")
                        .replace(',', '.');
                before = order(label);
                open = new ArrayList<>();
                start = i;
                if (opens) {
                    open.add(match.group(2));
                }
            } else if (label != null) {
                open.add(line);
            }
            last = i;
        }
        if (label != null) {
            rows.add(new Table.Row(label, open, new LineRange(start, last)));
        }
        return rows;
    }

    /** Whether a number may open the next row: it goes on from the one before, and is no page number. */
    private static boolean follows(String label, double before, @Nullable String earlier) {
        double order = order(label.replace(" ", "").replace(',', '.'));
        if (earlier == null) {
            return order <= 1.5;
        }
        boolean dotted = label.contains(".") || label.contains(",");
        return dotted
                ? order > before - 1 && order < before + 2
                : order >= Math.floor(before) && order <= before + 3 || order > 10;
    }

    /** "4.10" after "4.9": whole number and hundredths. */
    private static double order(String label) {
        var parts = label.split("\\.");
        double whole = Integer.parseInt(parts[0]);
        return parts.length > 1 && !parts[1].isEmpty() ? whole + Integer.parseInt(parts[1]) / 100.0 : whole;
    }
}
