package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads rows of a table that a scan broke into lines. What cannot be told is left out: a body that is cut is completed
 * only from a name that stands elsewhere in the plan, values without a sure column keep no year.
 */
final class BrokenRows {
    private static final double UNSURE = 0.6;
    private static final Pattern BODY_START = Pattern.compile(
            "(?<![\\p{L}])(?:Phòng|Trung tâm|Văn phòng|Các phòng|Các cơ quan|Các đơn vị|Công an|UBND|Ủy ban|Uỷ ban|Ban|Chi nhánh|Sở|Hội|Đoàn)(?=\\s+[\\p{L}])");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:Hằng|Hàng|hằng|hàng)\\s+(?:năm|tháng|quý)|(?:Tháng|Quý)\\s+\\S{1,3}/20\\d\\d|(?<![/\\d])20\\d\\d\\s*[-–]\\s*20\\d\\d|Thường xuyên)\\s*$");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?<![/\\d-])(20\\d\\d)\\s*$");
    private static final Pattern MONTH_CUT = Pattern.compile("(?<![/\\d])(\\d{1,2}/20\\d\\d)(?!\\d)");
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)20[2-6]\\d(?!\\d)");
    private static final Pattern PERCENT = Pattern.compile("[≥>≤<~]?\\s?%?\\d{1,3}(?:[.,]\\d+)?\\s?%");
    /** The value behind the unit column: "% ≥ 30 Phòng …", "% 90". */
    private static final Pattern AFTER_UNIT =
            Pattern.compile("%\\s*([≥>≤<~=-]{0,2}\\s?\\d{1,3}(?:[.,]\\d+)?)(?![\\d%])");

    private final Bodies bodies;
    private final DeadlineParser deadlines;

    BrokenRows(Bodies bodies, DeadlineParser deadlines) {
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    List<Task> tasks(Table table, List<Task> fromText, int year) {
        boolean dotted =
                table.rows().stream().filter(row -> row.label().contains(".")).count() >= 3;
        var known = knownBodies(table, fromText);
        var tasks = new ArrayList<Task>();
        for (var row : table.rows()) {
            if (dotted && !row.label().contains(".") || row.text().length() < 25) {
                continue;
            }
            task(row, known, fromText, year).ifPresent(tasks::add);
        }
        return tasks;
    }

    private Optional<Task> task(Table.Row row, Set<String> known, List<Task> fromText, int year) {
        var first = firstLine(row);
        var starts = BODY_START
                .matcher(first)
                .results()
                .map(m -> m.start())
                .filter(at -> at > 12)
                .toList();
        var lead =
                starts.isEmpty() ? Optional.<String>empty() : complete(first.substring(starts.getFirst()), row, known);
        var support =
                starts.size() < 2 ? Optional.<String>empty() : complete(first.substring(starts.get(1)), row, known);
        var time = time(row).flatMap(words -> deadlines.ofCell(words, year));
        if (lead.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        var worded = fromText.stream()
                .filter(task -> !Duplicates.without(List.of(task), List.of(asTask(row, row.text())))
                        .contains(task))
                .findFirst();
        var words = worded.map(Task::text).orElse(row.text());
        return Optional.of(new Task(
                Task.Kind.TASK,
                "Phụ lục." + row.label(),
                Summaries.of(words, Deadline.NONE),
                words,
                lead.stream().toList(),
                support.filter(name -> !name.equals(lead.orElse(null))).stream().toList(),
                time.orElse(Deadline.NONE),
                row.lines(),
                UNSURE));
    }

    private static Task asTask(Table.Row row, String text) {
        return new Task(Task.Kind.TASK, "", "", text, List.of(), List.of(), Deadline.NONE, row.lines(), UNSURE);
    }

    private static String firstLine(Table.Row row) {
        return row.cells().isEmpty() ? "" : row.cells().getFirst();
    }

    /** The names the plan uses elsewhere, and those that stand whole in this table. */
    private Set<String> knownBodies(Table table, List<Task> fromText) {
        var known = new LinkedHashSet<String>();
        fromText.forEach(task -> known.addAll(task.lead()));
        fromText.forEach(task -> known.addAll(task.support()));
        for (var row : table.rows()) {
            for (var line : row.cells()) {
                var starts = BODY_START.matcher(line);
                while (starts.find()) {
                    known.addAll(bodies.at(line, starts.start()).names());
                }
            }
        }
        return known;
    }

    /** A body whose name the cell cuts: the known name that begins with the cell's words and goes on in the row. */
    private Optional<String> complete(String cell, Table.Row row, Set<String> known) {
        var cut = cell;
        var bar = cut.indexOf('|');
        cut = bar > 0 ? cut.substring(0, bar) : cut;
        var next = BODY_START.matcher(cut);
        cut = next.find() && next.start() == 0 && next.find() ? cut.substring(0, next.start()) : cut;
        cut = TIME.matcher(cut.strip()).replaceFirst("").strip();
        var wanted = VietnameseText.foldedWords(bodies.canonical(cut));
        var rowWords = " " + VietnameseText.foldedWords(row.text()) + " ";
        var exact = known.stream()
                .filter(name -> VietnameseText.foldedWords(name).equals(wanted))
                .findFirst();
        var longer = known.stream()
                .filter(name -> VietnameseText.foldedWords(name).startsWith(wanted + " "))
                .filter(name -> goesOn(VietnameseText.foldedWords(name).substring(wanted.length()), rowWords))
                .findFirst();
        boolean open = cut.endsWith("-") || cut.endsWith(",") || cut.endsWith("Xã") || cut.endsWith("và");
        if (open || exact.isEmpty()) {
            return longer.isPresent() || exact.isPresent() ? longer.or(() -> exact) : Optional.empty();
        }
        return exact;
    }

    private static boolean goesOn(String rest, String rowWords) {
        return VietnameseText.foldedSyllables(rest).stream().allMatch(word -> rowWords.contains(" " + word + " "));
    }

    private static Optional<String> time(Table.Row row) {
        for (var line : row.cells()) {
            var bare = line.replaceFirst("[|\\s]+$", "");
            var whole = TIME.matcher(bare);
            if (whole.find()) {
                return Optional.of(whole.group());
            }
        }
        var first = firstLine(row).replaceFirst("[|\\s]+$", "");
        if (first.endsWith("Tháng") || first.endsWith("Quý")) {
            var month = row.cells().stream()
                    .skip(1)
                    .map(MONTH_CUT::matcher)
                    .filter(m -> m.find())
                    .findFirst();
            return month.map(m -> "Tháng " + m.group(1));
        }
        var year = YEAR_AT_END.matcher(first);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    List<Indicator> indicators(Table table) {
        var years = YEARS.matcher(String.join(" ", table.header()).replaceAll("\\(.*?\\)", ""))
                .results()
                .map(m -> m.group())
                .distinct()
                .toList();
        var found = new ArrayList<Indicator>();
        for (var row : table.rows()) {
            var indicator =
                    years.size() > 1 ? manyYears(row, years) : oneYear(row, years.isEmpty() ? null : years.getFirst());
            indicator.ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Indicator> manyYears(Table.Row row, List<String> years) {
        var text = row.text();
        var values = PERCENT.matcher(text).results().map(m -> m.group().strip()).toList();
        var name = name(PERCENT.matcher(text).replaceAll(" "));
        if (values.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        var byYear = new LinkedHashMap<String, String>();
        if (values.size() == years.size()) {
            for (int i = 0; i < years.size(); i++) {
                byYear.put(years.get(i), tidy(values.get(i)));
            }
        } else {
            byYear.put("không rõ năm", values.stream().map(BrokenRows::tidy).collect(Collectors.joining("; ")));
        }
        return Optional.of(new Indicator(name, "%", byYear, List.of(), "Phụ lục." + row.label(), row.lines(), UNSURE));
    }

    private Optional<Indicator> oneYear(Table.Row row, @Nullable String year) {
        var text = row.text();
        var value = AFTER_UNIT.matcher(text);
        if (year == null || !value.find()) {
            return Optional.empty();
        }
        var number = tidy(value.group(1)) + "%";
        var name = name(text.substring(0, value.start()));
        var rest = text.substring(value.end());
        var start = BODY_START.matcher(rest);
        var lead =
                start.find() ? complete(rest.substring(start.start()), row, knownIn(rest)) : Optional.<String>empty();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Indicator(
                        name,
                        "%",
                        java.util.Map.of(year, number),
                        lead.stream().toList(),
                        "Phụ lục." + row.label(),
                        row.lines(),
                        UNSURE));
    }

    private Set<String> knownIn(String text) {
        var start = BODY_START.matcher(text);
        return start.find() ? new LinkedHashSet<>(bodies.at(text, start.start()).names()) : Set.of();
    }

    private static String tidy(String value) {
        return value.replaceAll("\\s+", "")
                .replaceFirst("^([≥>≤<~-])?%(\\d+)%?$", "$1$2%")
                .replaceFirst("^[~-]", "");
    }

    private static String name(String words) {
        return words.replaceAll("[|\\[\\]\"~]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\W_]+|[\\s,;:.%≥>-]+$", "")
                .strip();
    }
}
