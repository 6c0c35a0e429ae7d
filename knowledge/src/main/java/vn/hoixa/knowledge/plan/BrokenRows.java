package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.SharedPairs;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads the tasks of a table that a scan broke into lines. What cannot be told is left out: a body whose name the cell
 * cuts is completed only from a name that stands elsewhere in the plan.
 */
final class BrokenRows {
    /** How sure such a row is: its cells were told apart by their words. */
    static final double UNSURE = 0.6;

    static final Pattern BODY_START = Pattern.compile(
            "(?<![\\p{L}])(?:Phòng|Phường|Trung tâm|Văn phòng|Các phòng|Các cơ quan|Các đơn vị|Công an|UBND|Ủy ban|Uỷ ban|Ban|Chi nhánh|Sở|Hội|Đoàn)(?=[\\s,])");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:Hằng|Hàng|hằng|hàng)\\s+(?:năm|tháng|quý)|(?:Tháng|Quý)\\s+\\S{1,3}/20\\d\\d|(?<![/\\d])20\\d\\d\\s*[-–]\\s*20\\d\\d|Thường xuyên|(?<![/\\d-])20\\d\\d)\\s*$");
    /** "Tháng" at the end of a line, its number in the next; a scan may have read one letter wrong. */
    private static final Pattern MONTH_CUT = Pattern.compile("Th\\p{L}{1,2}ng$");

    private static final Pattern MONTH = Pattern.compile("(?<![/\\d])(\\d{1,2}/20\\d\\d)$");
    private static final int SHORTEST = 25;
    private static final int CONTENT = 12;

    private final Bodies bodies;
    private final DeadlineParser deadlines;
    private final Doubts doubts = new Doubts();

    BrokenRows(Bodies bodies, DeadlineParser deadlines) {
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    /**
     * The tasks of the rows.
     *
     * @param fromText tasks that the plan's text words, which lend a row their words
     */
    List<Task> tasks(Table table, List<Task> fromText, int year) {
        boolean dotted =
                table.rows().stream().filter(row -> row.label().contains(".")).count() >= 3;
        var known = knownBodies(table, fromText);
        var worded = new LinkedHashMap<String, SharedPairs>();
        fromText.forEach(task -> worded.computeIfAbsent(task.text(), SharedPairs::of));
        var tasks = new ArrayList<Task>();
        for (var row : table.rows()) {
            boolean heading = dotted && !row.label().contains(".");
            if (!heading && row.text().length() >= SHORTEST) {
                task(row, known, worded, year).ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    private Optional<Task> task(Table.Row row, Set<String> known, Map<String, SharedPairs> worded, int year) {
        var first = row.cells().isEmpty() ? "" : row.cells().getFirst();
        var starts = BODY_START
                .matcher(first)
                .results()
                .map(m -> m.start())
                .filter(at -> at > CONTENT)
                .toList();
        var lead =
                starts.isEmpty() ? Optional.<String>empty() : complete(first.substring(starts.getFirst()), row, known);
        var support =
                starts.size() < 2 ? Optional.<String>empty() : complete(first.substring(starts.get(1)), row, known);
        var time = time(row, first).flatMap(words -> deadlines.ofCell(words, year));
        if (lead.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        var rowWords = SharedPairs.of(row.text());
        var words = worded.entrySet().stream()
                .filter(text -> text.getValue().alike(rowWords))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(row.text());
        return Optional.of(new Task(
                Task.Kind.TASK,
                "Phụ lục." + row.label(),
                Summaries.of(words, Deadline.NONE),
                words,
                lead.stream().toList(),
                support.filter(name -> !name.equals(lead.orElse(null))).stream().toList(),
                time.orElse(Deadline.NONE),
                row.lines(),
                UNSURE,
                doubts.brokenTable()));
    }

    /** The names the plan uses elsewhere, and those that stand whole in several rows. */
    private Set<String> knownBodies(Table table, List<Task> fromText) {
        var known = new LinkedHashSet<String>();
        fromText.forEach(task -> known.addAll(task.lead()));
        fromText.forEach(task -> known.addAll(task.support()));
        var inRows = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            for (var line : row.cells()) {
                var starts = BODY_START.matcher(line);
                while (starts.find()) {
                    bodies.at(line, starts.start()).names().forEach(name -> inRows.merge(name, 1, Integer::sum));
                }
            }
        }
        inRows.forEach((name, count) -> {
            boolean cut = known.stream().anyMatch(whole -> folded(whole).startsWith(folded(name) + " "));
            if (count > 1 && !cut) {
                known.add(name);
            }
        });
        return known;
    }

    /** The known body that the cell names or begins to name; empty where none or several fit. */
    private Optional<String> complete(String cell, Table.Row row, Set<String> known) {
        var cut = cell.indexOf('|') > 0 ? cell.substring(0, cell.indexOf('|')) : cell;
        var next = BODY_START.matcher(cut);
        if (next.find(1)) {
            cut = cut.substring(0, next.start());
        }
        cut = TIME.matcher(cut.strip()).replaceFirst("").strip();
        var wanted = withoutHead(folded(bodies.canonical(cut)));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        char initial = VietnameseText.fold(cut).charAt(0);
        var rowWords = " " + VietnameseText.foldedWords(row.text()) + " ";
        var fitting = known.stream()
                .filter(name -> VietnameseText.fold(name).charAt(0) == initial)
                .toList();
        var exact = fitting.stream()
                .filter(name -> withoutHead(folded(name)).equals(wanted))
                .findFirst();
        var longer = fitting.stream()
                .filter(name -> withoutHead(folded(name)).startsWith(wanted + " "))
                .toList();
        var goingOn = longer.stream()
                .filter(name -> goesOn(withoutHead(folded(name)).substring(wanted.length()), rowWords))
                .findFirst();
        boolean open = cut.matches(".*(?:[-–,]|Xã|và)$");
        if (exact.isPresent() && !open) {
            return exact;
        }
        return goingOn.or(() -> longer.size() == 1 ? Optional.of(longer.getFirst()) : exact);
    }

    private static String folded(String name) {
        return VietnameseText.foldedWords(name);
    }

    /** The name without its first word, which the scan may have read wrong ("Phường" for "Phòng"). */
    private static String withoutHead(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? "" : words.substring(space + 1);
    }

    private static boolean goesOn(String rest, String rowWords) {
        return VietnameseText.foldedSyllables(rest).stream().allMatch(word -> rowWords.contains(" " + word + " "));
    }

    private static Optional<String> time(Table.Row row, String first) {
        var bare = first.replaceFirst("[|\\s]+$", "");
        var whole = TIME.matcher(bare);
        if (whole.find()) {
            return Optional.of(whole.group());
        }
        if (MONTH_CUT.matcher(bare).find()) {
            return row.cells().stream()
                    .skip(1)
                    .map(line -> MONTH.matcher(line.strip()))
                    .filter(m -> m.find())
                    .map(m -> "Tháng " + m.group(1))
                    .findFirst();
        }
        return row.cells().stream()
                .skip(1)
                .map(line -> TIME.matcher(line.replaceFirst("[|\\s]+$", "")))
                .filter(m -> m.find() && Character.isUpperCase(m.group().charAt(0)))
                .map(m -> m.group())
                .findFirst();
    }
}
