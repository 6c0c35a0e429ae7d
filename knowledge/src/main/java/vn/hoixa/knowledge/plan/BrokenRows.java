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
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.SharedPairs;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads the tasks of a table whose lines hold pieces of every column. What cannot be told is left out and said: a body
 * whose name the cell cuts is completed only from a known name.
 */
final class BrokenRows {
    /** How sure such a row is: its cells were told apart by their words. */
    static final double UNSURE = 0.6;

    static final Pattern BODY_START = Pattern.compile(
            "(?<![\\p{L}])(?:Phòng(?!,? (?:chống|ngừa|cháy|họp|bệnh|dịch))|Phường|Trung tâm|Văn phòng|Các (?:phòng|cơ quan|đơn vị|sở|thôn|xóm|tổ|trường|xã|hội|ban)|Công an|UBND|Ủy ban|Uỷ ban|Ban(?! (?:hành|đầu|bố))|Chi nhánh|Sở(?! (?:hữu|thích))|Hội(?! (?:nghị|thảo|thi|chợ|họp|nhập))|Đoàn(?! kết)|Trạm|Trường(?! hợp)|Tổ(?! (?:chức|hợp))|Thôn|MTTQ|UBMTTQ|Mặt trận|Đảng ủy|Đảng uỷ|Bộ phận|Công chức|Chi cục|Cục|Kho bạc|Bưu điện|Viễn thông|Điện lực|Thanh tra|Thuế|Bảo hiểm|Liên đoàn|Toàn thể|VP|Hợp tác xã|Ngân hàng)(?=[\\s,;|]|$)");
    private static final Pattern WITHIN_SENTENCE =
            Pattern.compile("(?:^|\\s)(?:của|tại|cho|với|về|do|trong|đến|từ|qua|ở|tới|thành lập|xây dựng)\\s+$");
    private static final Pattern JOINED = Pattern.compile("(?:[,;]|\\bvà)\\s*$");
    /** A name's first word that another body's name may follow: "Ủy ban Mặt trận Tổ quốc". */
    private static final Pattern OPENS_NAME = Pattern.compile(
            "(?:Ủy ban|Uỷ ban|Chi nhánh|Văn phòng|Bộ phận|Thường trực|Trường|Hội|Ban|Ban Thường trực|Ban Chỉ huy)\\s+");

    private static final int LONGEST_NAME = 150;
    private static final int SHORTEST = 25;
    private static final int CONTENT = 12;
    /** In how many lines of a row its bodies may begin: cells stand at the top or in the middle. */
    private static final int FIRST_LINES = 3;

    private final Bodies bodies;
    private final DeadlineParser deadlines;
    private final List<String> common = DataFile.list(BrokenRows.class, "common-bodies.txt");
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
        var pieces = new BodyPieces(bodies, knownBodies(table, fromText));
        var worded = new LinkedHashMap<String, SharedPairs>();
        fromText.forEach(task -> worded.computeIfAbsent(task.text(), SharedPairs::of));
        var tasks = new ArrayList<Task>();
        for (var row : table.rows()) {
            boolean heading = row.label().isEmpty() || dotted && !row.label().contains(".");
            if (!heading && row.text().length() >= SHORTEST) {
                task(table, row, pieces, worded, year).ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    /** Where the bodies of a row begin. */
    private record Start(int line, int lead, int support) {}

    private Optional<Task> task(
            Table table, Table.Row row, BodyPieces pieces, Map<String, SharedPairs> worded, int year) {
        var start = start(table, row.cells(), pieces);
        var below = row.cells().subList(start.line() + 1, row.cells().size());
        var line = row.cells().get(start.line());
        var lead = start.lead() < 0
                ? BodyPieces.Named.NOBODY
                : pieces.complete(piece(line, start.lead(), start.support()), below);
        var support = start.support() < 0
                ? BodyPieces.Named.NOBODY
                : pieces.complete(piece(line, start.support(), line.length()), below);
        var words = TimePieces.of(
                row.cells().subList(start.line(), row.cells().size()),
                timeFirst(table) ? 0 : Math.max(0, start.lead()),
                timeInMiddle(table));
        var time = words.flatMap(cell -> deadlines.ofCell(cell, year));
        if (lead.names().isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        var own = ownWords(row.cells(), start, lead, support, timeFirst(table));
        var rowWords = SharedPairs.of(row.text());
        var text = worded.entrySet().stream()
                .filter(other -> other.getValue().alike(rowWords))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(own);
        return Optional.of(new Task(
                VietnameseText.fold(own).startsWith("bao cao") ? Task.Kind.REPORT : Task.Kind.TASK,
                WholeRows.section(row),
                Summaries.of(text, Deadline.NONE),
                text,
                lead.names(),
                support.names().stream()
                        .filter(name -> !lead.names().contains(name))
                        .toList(),
                time.orElse(Deadline.NONE),
                row.lines(),
                UNSURE,
                review(start, lead, support, time.isPresent())));
    }

    private @Nullable String review(Start start, BodyPieces.Named lead, BodyPieces.Named support, boolean dated) {
        if (!lead.sure()) {
            return doubts.of("lead-unclear");
        }
        if (!dated) {
            return doubts.of("deadline-missing");
        }
        return start.support() >= 0 && !support.sure() ? doubts.of("cells-unclear") : null;
    }

    private static boolean timeFirst(Table table) {
        int time = table.column(Role.TIME);
        return time >= 0 && time < table.column(Role.LEAD);
    }

    private static boolean timeInMiddle(Table table) {
        int time = table.column(Role.TIME);
        int last = Math.max(table.column(Role.RESULT), Math.max(table.column(Role.NOTE), table.column(Role.LEVEL)));
        return time >= 0 && (last > time || table.column(Role.LEAD) > time);
    }

    /** The first line that names bodies behind its own words, or by itself. */
    private static Start start(Table table, List<String> lines, BodyPieces pieces) {
        boolean helped = table.column(Role.SUPPORT) >= 0;
        boolean swapped = helped && table.column(Role.SUPPORT) < table.column(Role.LEAD);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
                var starts = starts(lines.get(i), i == 0 ? CONTENT : -1, pass == 0, pieces);
                var loose = starts(lines.get(i), i == 0 ? CONTENT : -1, false, pieces);
                if (helped && starts.size() == 1 && loose.size() > 1) {
                    var piece = piece(lines.get(i), loose.get(loose.size() - 2), loose.getLast());
                    var goesOn = pieces.complete(piece, lines.subList(i + 1, lines.size()));
                    starts = goesOn.rest().isEmpty() ? starts : loose;
                }
                if (!starts.isEmpty()) {
                    int kept = helped && starts.size() > 1 ? 2 : 1;
                    int from = firstBehindBar(lines.get(i), starts, kept);
                    var last = starts.subList(from, from + kept);
                    int other = kept > 1 ? last.get(1) : -1;
                    return swapped && kept > 1
                            ? new Start(i, other, last.getFirst())
                            : new Start(i, last.getFirst(), other);
                }
            }
        }
        return new Start(0, -1, -1);
    }

    /** The last cells of a line, but where bars stand those behind the first bar. */
    private static int firstBehindBar(String line, List<Integer> starts, int kept) {
        for (int i = 0; i + kept <= starts.size(); i++) {
            if (line.substring(0, starts.get(i)).stripTrailing().endsWith("|")) {
                return i;
            }
        }
        return starts.size() - kept;
    }

    /** Where names of bodies begin that are no part of a sentence and not joined to the one before. */
    private static List<Integer> starts(String line, int after, boolean strict, BodyPieces pieces) {
        var starts = new ArrayList<Integer>();
        var matcher = BODY_START.matcher(line);
        while (matcher.find()) {
            var before = line.substring(0, matcher.start());
            boolean generic = matcher.group().startsWith("Các");
            boolean joined =
                    strict && !starts.isEmpty() && JOINED.matcher(before).find();
            boolean inSentence =
                    strict && !generic && WITHIN_SENTENCE.matcher(before).find();
            boolean inName = !starts.isEmpty()
                    && OPENS_NAME
                            .matcher(line.substring(starts.getLast(), matcher.start()))
                            .matches();
            boolean inKnown = !starts.isEmpty() && pieces.begins(line.substring(starts.getLast(), matcher.end()));
            if (matcher.start() > after && !joined && !inSentence && !inName && !inKnown) {
                starts.add(matcher.start());
            }
        }
        return starts;
    }

    /** The words of a cell on its first line: up to a bar, the next cell, or a deadline. */
    private static String piece(String line, int from, int to) {
        var rest = line.substring(from, to > from ? to : line.length());
        int bar = rest.indexOf('|');
        var cell = bar > 0 ? rest.substring(0, bar) : rest;
        return TimePieces.before(cell);
    }

    private static String ownWords(
            List<String> lines, Start start, BodyPieces.Named lead, BodyPieces.Named support, boolean timeFirst) {
        var own = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int end = line.length();
            if (i == start.line() && start.lead() >= 0) {
                end = Math.min(start.lead(), start.support() < 0 ? end : start.support());
            } else if (i > start.line()) {
                end = Math.min(end, BodyPieces.placeOf(lead.rest(), line).orElse(end));
                end = Math.min(end, BodyPieces.placeOf(support.rest(), line).orElse(end));
            }
            if (i == start.line() && timeFirst) {
                end = Math.min(end, TimePieces.before(line).length());
            }
            int bar = line.indexOf('|', 1);
            var words = line.substring(0, bar > 0 ? Math.min(bar, end) : end);
            own.add(words.replaceAll("[|_—]+", " ").strip());
        }
        return VietnameseText.squeeze(String.join(" ", own));
    }

    /** The names the plan uses elsewhere, those that stand whole in several rows, and those in common use. */
    private Set<String> knownBodies(Table table, List<Task> fromText) {
        var known = new LinkedHashSet<String>();
        fromText.forEach(task -> known.addAll(task.lead()));
        fromText.forEach(task -> known.addAll(task.support()));
        known.addAll(common);
        var inRows = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            for (var line : row.cells()) {
                var starts = BODY_START.matcher(line);
                while (starts.find()) {
                    bodies.at(line.substring(starts.start(), Math.min(line.length(), starts.start() + LONGEST_NAME)), 0)
                            .names()
                            .forEach(name -> inRows.merge(name, 1, Integer::sum));
                }
            }
        }
        inRows.forEach((name, count) -> {
            boolean cut = known.stream()
                    .anyMatch(whole ->
                            VietnameseText.foldedWords(whole).startsWith(VietnameseText.foldedWords(name) + " "));
            if (count > 1 && !cut) {
                known.add(name);
            }
        });
        return known;
    }
}
