package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the head of a table in lines that hold no cells: a run of lines with hardly a word that is no column's head. */
final class HeadLines {
    private static final Pattern LISTED = Pattern.compile("^(?:[IVX\\d]{1,4}(?:\\.\\d+)*[.)]|[-+•]|[a-zđ]\\)).*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;:]$|.*:\\s.*");
    private static final Pattern ROW = Pattern.compile("^(?:\\(|[|\\s]?\\d{1,2}(?:\\.\\d{1,2})?\\s*[|.) ]|[-+•]).*");
    private static final int LONGEST_RUN = 40;
    private static final int WIDEST_GAP = 3;
    private static final int LONGEST_LINE = 400;
    private static final int DAMAGED_WITHIN = 14;
    private static final int MOST_WORDS = 24;

    private final Map<Role, Pattern> phrases = new LinkedHashMap<>();
    private final Pattern loose;
    private final TableHeads heads;

    HeadLines(TableHeads heads) {
        this.heads = heads;
        var file = new LinkedHashMap<>(DataFile.table(HeadLines.class, "table-head-phrases.txt"));
        this.loose = words(Objects.requireNonNull(file.remove("LOOSE")));
        file.forEach((role, phrase) -> phrases.put(Role.valueOf(role), words(phrase)));
    }

    /**
     * A head.
     *
     * @param columns its columns in order
     * @param kind what the rows below are
     * @param cellwise whether each column's head stands on lines of its own
     * @param lines its lines
     */
    record Head(List<TableColumn> columns, Table.Kind kind, boolean cellwise, LineRange lines) {}

    private record Hit(Role role, int at, String words) {}

    /**
     * The head that begins on a line.
     *
     * @param first the line, from 1
     * @param last the last line to look at
     * @param appendix whether the line stands in an appendix, where a head needs no number column
     */
    Optional<Head> at(List<String> lines, int first, int last, boolean appendix) {
        var found = new ArrayList<List<Hit>>();
        var run = new ArrayList<String>();
        int end = first - 1;
        int gap = 0;
        for (int i = first; i <= Math.min(last, first + LONGEST_RUN) && gap <= WIDEST_GAP; i++) {
            var line = plain(lines.get(i - 1));
            if (line.isEmpty()) {
                gap++;
                continue;
            }
            var hits = hits(line);
            if (!isHeadLine(line, hits)) {
                break;
            }
            gap = 0;
            found.add(hits);
            run.add(VietnameseText.foldedWords(line));
            end = i;
        }
        if (end < first || found.getFirst().isEmpty() && !run.getFirst().matches("t{1,2}")) {
            return Optional.empty();
        }
        boolean cellwise = found.size() >= 4 && found.stream().allMatch(hits -> hits.size() <= 1);
        var columns = heads.settled(columns(found, run));
        var kind = heads.kind(columns);
        boolean numbered = TableHeads.has(columns, Role.NUMBER);
        boolean wide = found.stream().anyMatch(hits -> hits.size() >= 3);
        boolean head = kind != Table.Kind.OTHER
                && columns.size() >= 3
                && (numbered && (wide || cellwise || appendix) || appendix && columns.size() >= 3);
        return head ? Optional.of(new Head(columns, kind, cellwise, new LineRange(first, end))) : Optional.empty();
    }

    /** The head within the first lines of an appendix that a scan damaged: what of it can be told, whatever stands between. */
    Optional<Head> within(List<String> lines, LineRange region) {
        var found = new ArrayList<List<Hit>>();
        int last = Math.min(region.last(), region.first() + DAMAGED_WITHIN);
        int end = region.first();
        for (int i = region.first() + 1; i <= last; i++) {
            var line = plain(lines.get(i - 1));
            var hits = hits(line);
            int covered =
                    hits.stream().mapToInt(hit -> hit.words().split(" ").length).sum();
            boolean head = !SENTENCE.matcher(line).matches()
                    && !ROW.matcher(lines.get(i - 1).strip()).matches()
                    && hits.stream().anyMatch(hit -> hit.role() != Role.VALUE)
                    && covered * 5 >= VietnameseText.syllables(line).size() * 2;
            if (head && (found.isEmpty() || i <= end + 4)) {
                found.add(hits);
                end = i;
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var columns = heads.settled(columns(found, List.of("")));
        var kind = heads.kind(columns);
        return kind == Table.Kind.OTHER || columns.size() < 3
                ? Optional.empty()
                : Optional.of(new Head(columns, kind, false, new LineRange(end, end)));
    }

    private List<TableColumn> columns(List<List<Hit>> found, List<String> run) {
        var main = found.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        boolean oneEach = main.size() <= 1;
        var ordered = new ArrayList<Hit>(
                oneEach ? found.stream().flatMap(List::stream).toList() : main);
        for (var hits : found) {
            for (var hit : hits) {
                boolean fresh = ordered.stream().noneMatch(o -> o.role() == hit.role());
                boolean year = hit.role() == Role.VALUE && !oneEach && hits != main;
                if (fresh || year && !ordered.contains(hit)) {
                    ordered.add(hit);
                }
            }
        }
        if (run.getFirst().matches("t{1,2}.*") && ordered.stream().noneMatch(h -> h.role() == Role.NUMBER)) {
            ordered.addFirst(new Hit(Role.NUMBER, 0, "TT"));
        }
        return distinct(ordered).stream()
                .map(hit -> new TableColumn(hit.role(), hit.words(), TableHeads.year(hit.words())))
                .sorted(Comparator.comparingInt(HeadLines::rank))
                .collect(Collectors.toList());
    }

    /** One column of each role, but values of several years, and two that may hold content. */
    private static List<Hit> distinct(List<Hit> hits) {
        var kept = new LinkedHashMap<String, Hit>();
        for (var hit : hits) {
            var year = hit.role() == Role.VALUE ? TableHeads.year(hit.words()) : "";
            kept.putIfAbsent(hit.role() + year, hit);
        }
        return List.copyOf(kept.values());
    }

    /** Values that a second line of the head names stand before who follows them, whatever line named that. */
    private static int rank(TableColumn column) {
        return switch (column.role()) {
            case NUMBER -> 0;
            case UNIT -> 2;
            case VALUE -> 3;
            case WORK, TARGET, CONTENT, OTHER -> 1;
            default -> 4;
        };
    }

    private List<Hit> hits(String line) {
        var hits = new ArrayList<Hit>();
        if (line.length() > LONGEST_LINE) {
            return hits;
        }
        var words = VietnameseText.foldedWords(line);
        var left = new StringBuilder(words);
        phrases.forEach((role, pattern) -> {
            var matcher = pattern.matcher(left);
            while (matcher.find()) {
                hits.add(new Hit(role, matcher.start(), matcher.group()));
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    left.setCharAt(i, '#');
                }
            }
        });
        hits.sort(Comparator.comparingInt(Hit::at));
        return hits;
    }

    /** Whether nearly all words of a line are heads or parts of them. */
    private boolean isHeadLine(String line, List<Hit> hits) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        var words = VietnameseText.foldedSyllables(line);
        boolean prose = LISTED.matcher(line).matches() || SENTENCE.matcher(line).matches() || words.size() > MOST_WORDS;
        if (prose || words.isEmpty() || words.size() == 1 && words.getFirst().matches("\\d{1,3}")) {
            return false;
        }
        int covered =
                hits.stream().mapToInt(hit -> hit.words().split(" ").length).sum();
        var rest = new StringBuilder(String.join(" ", words));
        for (var hit : hits) {
            rest.replace(
                    hit.at(),
                    hit.at() + hit.words().length(),
                    "#".repeat(hit.words().length()));
        }
        var loosely = loose.matcher(rest);
        while (loosely.find()) {
            covered += loosely.group().split(" ").length;
        }
        return words.size() - covered <= Math.max(hits.isEmpty() ? 0 : 1, words.size() / 6);
    }

    private static String plain(String line) {
        return VietnameseText.squeeze(BlockReader.plain(line).replace('|', ' '))
                .replaceFirst("^[^\\p{L}\\d]+(?=\\p{L})", "");
    }

    private static Pattern words(String phrase) {
        return Pattern.compile("(?<![a-z0-9#])(?:" + phrase + ")(?![a-z0-9])");
    }
}
