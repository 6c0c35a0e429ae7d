package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.TableColumn.Role;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads the indicators of a table whose lines hold pieces of every column. Where there are fewer values than years, none is
 * given a year; what a scan left of a sign is kept as it stands.
 */
final class BrokenIndicators {
    private static final Pattern UNIT_MARK = Pattern.compile("(?:^|\\s)(?:%|A|[\"”])(?=\\s|$)");
    private static final Pattern SHARE = Pattern.compile("^(?:ty|ti) (?:le|trong)\\b.*|.*\\bty le$");
    private static final Pattern UNIT_BEHIND = Pattern.compile("(?<=\\p{L}\\s)(\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?)$");
    private static final int SHORTEST = 6;

    private final Bodies bodies;
    private final List<String> common = DataFile.list(BrokenIndicators.class, "common-bodies.txt");
    private final Doubts doubts = new Doubts();

    BrokenIndicators(Bodies bodies) {
        this.bodies = bodies;
    }

    /** What was read of a target: the lines' own words, its values in order, who follows it. */
    private static final class Reading {
        private final List<String> name = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final List<String> loose = new ArrayList<>();
        private List<String> lead = List.of();
        private List<String> leadRest = List.of();
        private @Nullable String review;
    }

    List<Indicator> read(Table table) {
        var years = table.columns().stream()
                .filter(c -> c.is(Role.VALUE) && !c.year().isEmpty())
                .map(TableColumn::year)
                .distinct()
                .toList();
        var single = years.size() > 1 ? "" : ValueCells.yearOf(table);
        var pieces = new BodyPieces(bodies, new LinkedHashSet<>(common));
        var found = new ArrayList<Indicator>();
        for (var draft : new TargetDrafts(years.size()).of(table.body())) {
            var reading = single.isEmpty() ? severalYears(draft, years.size(), pieces) : oneYear(draft, pieces);
            indicator(table, draft, reading, single.isEmpty() ? years : List.of(single))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Reading severalYears(TargetDrafts.Draft draft, int years, BodyPieces pieces) {
        var reading = new Reading();
        var lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).text();
            var read = ValuePieces.of(line, years);
            if (read.isEmpty() && reading.values.isEmpty()) {
                read = ValuePieces.capitals(line, years);
            }
            if (read.isEmpty()) {
                reading.name.add(withoutRest(line, reading, line));
                continue;
            }
            var split = read.get();
            reading.name.add(withoutRest(split.name(), reading, line));
            takeLead(reading, split.tail(), below(lines, i), pieces);
            if (split.values().size() != years) {
                reading.loose.addAll(split.values());
            } else if (reading.values.isEmpty()) {
                reading.values.addAll(split.values());
            } else {
                for (int y = 0; y < years; y++) {
                    reading.values.set(
                            y, (reading.values.get(y) + " " + split.values().get(y)).strip());
                }
            }
        }
        completeLast(reading);
        return reading;
    }

    /** A sign, a unit, the line that holds the row's number, and more than one digit speak for a number being the value. */
    private static int rank(OneValue.Value value, TargetDrafts.Draft draft, int line) {
        boolean debris = VietnameseText.syllables(draft.lines().get(line).text()).stream()
                .noneMatch(word -> word.length() > 2 && Character.isLetter(word.charAt(0)));
        return 4
                + (value.text().matches("[≥>≤<].*") ? 3 : 0)
                + (value.percent() ? 2 : 0)
                + (line == draft.labelledLine() ? 2 : 0)
                + (value.text().matches(".*\\d\\d.*") ? 1 : 0)
                - (debris ? 3 : 0);
    }

    /** "… Tiếp tục đẩy" and "mạnh" below: what the last value lacks to be as the others. */
    private static void completeLast(Reading reading) {
        if (reading.values.size() > 2 && reading.name.size() > 1) {
            var wanted = reading.values.get(reading.values.size() - 2);
            var last = reading.values.getLast();
            if (wanted.length() > last.length()
                    && wanted.startsWith(last)
                    && VietnameseText.foldedWords(wanted.substring(last.length()))
                            .equals(VietnameseText.foldedWords(reading.name.getLast()))) {
                reading.values.set(reading.values.size() - 1, wanted);
                reading.name.removeLast();
            }
        }
    }

    private Reading oneYear(TargetDrafts.Draft draft, BodyPieces pieces) {
        var reading = new Reading();
        var lines = draft.lines();
        OneValue.@Nullable Value best = null;
        int at = -1;
        int bestRank = 0;
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            var value = OneValue.of(lines.get(i).text())
                    .or(() -> index == draft.labelledLine()
                            ? OneValue.beforeDebris(lines.get(index).text())
                            : Optional.empty());
            int rank = value.map(v -> rank(v, draft, index)).orElse(0);
            if (rank > bestRank) {
                bestRank = rank;
                best = value.get();
                at = i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).text();
            var words = best == null && i == lines.size() - 1 ? OneValue.words(line) : Optional.<OneValue.Value>empty();
            int end = i == at && best != null
                    ? best.start()
                    : words.map(OneValue.Value::start).orElse(line.length());
            words.ifPresent(value -> reading.values.add(value.text()));
            reading.name.add(withoutRest(withoutBody(line.substring(0, end)), reading, line));
            takeLead(reading, line, below(lines, i), pieces);
        }
        if (best != null) {
            boolean percent = best.percent()
                    || lines.stream().anyMatch(l -> UNIT_MARK.matcher(l.text()).find())
                    || SHARE.matcher(VietnameseText.foldedWords(String.join(" ", reading.name)))
                            .matches();
            boolean cut = best.sign() && !best.percent() && best.text().matches("\\W*\\d");
            var text = percent && !best.text().contains("%") && !cut
                    ? best.text() + "%"
                    : cut ? best.text() + "?" : best.text();
            reading.values.clear();
            reading.values.add(text);
            boolean beforeDebris = OneValue.of(lines.get(at).text()).isEmpty();
            reading.review = cut || beforeDebris
                    ? doubts.of("value-unclear", text)
                    : best.sign() ? doubts.of("sign-unclear", text) : null;
        }
        return reading;
    }

    private static List<String> below(List<NumberedLine> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .map(NumberedLine::text)
                .toList();
    }

    private static void takeLead(Reading reading, String words, List<String> below, BodyPieces pieces) {
        var start = BrokenRows.BODY_START.matcher(words);
        int last = -1;
        while (start.find()) {
            last = start.start();
        }
        if (last >= 0 && reading.lead.isEmpty() && (last == 0 || words.length() - last < words.length())) {
            var named = pieces.complete(words.substring(last), below);
            if (named.sure()) {
                reading.lead = named.names();
                reading.leadRest = named.rest();
            }
        }
    }

    /** A line's own words without what it holds of the body that a line above begins to name. */
    private static String withoutRest(String words, Reading reading, String line) {
        int place = BodyPieces.placeOf(reading.leadRest, line).orElse(line.length());
        return place < words.length() ? words.substring(0, place).replaceFirst("(?:^|\\s+)và\\s*$", "") : words;
    }

    private static String withoutBody(String line) {
        var body = BrokenRows.BODY_START.matcher(line);
        return body.find() && body.start() > SHORTEST ? line.substring(0, body.start()) : line;
    }

    private Optional<Indicator> indicator(Table table, TargetDrafts.Draft draft, Reading reading, List<String> years) {
        boolean measured = table.column(Role.UNIT) >= 0;
        var words = new ArrayList<>(reading.name);
        var printed = String.join(" ", words);
        boolean percent = measured && UNIT_MARK.matcher(printed).find()
                || reading.values.stream().anyMatch(value -> value.contains("%")) && measured;
        var unit = percent ? "%" : "";
        if (measured && !percent && !words.isEmpty()) {
            var behind = UNIT_BEHIND.matcher(words.getFirst().strip());
            if (behind.find()) {
                unit = behind.group(1);
                words.set(0, words.getFirst().strip().substring(0, behind.start()));
            }
        }
        var name = name(words, measured);
        if (name.length() < SHORTEST || reading.values.isEmpty() && reading.loose.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                name,
                unit.isEmpty() ? null : unit,
                values(reading, years, unit),
                reading.lead,
                "Phụ lục",
                new LineRange(
                        draft.lines().getFirst().number(),
                        draft.lines().getLast().number()),
                BrokenRows.UNSURE,
                review(reading, years)));
    }

    private @Nullable String review(Reading reading, List<String> years) {
        boolean assigned = reading.values.size() == years.size() && reading.loose.isEmpty()
                || reading.values.isEmpty() && reading.loose.size() == years.size();
        return assigned ? reading.review : doubts.unknownYears();
    }

    private static LinkedHashMap<String, String> values(Reading reading, List<String> years, String unit) {
        var all = new ArrayList<>(reading.values);
        all.addAll(reading.loose);
        var values = new LinkedHashMap<String, String>();
        if (all.size() == years.size()) {
            for (int i = 0; i < years.size(); i++) {
                values.put(years.get(i), ValueCells.withUnit(all.get(i), unit));
            }
        } else {
            values.put(
                    Indicator.UNKNOWN_YEAR,
                    all.stream().map(value -> ValueCells.withUnit(value, unit)).collect(Collectors.joining("; ")));
        }
        return values;
    }

    /** The lines' words without what is left of columns that a scan broke. */
    private static String name(List<String> lines, boolean measured) {
        var words = lines.stream()
                .map(line -> line.indexOf('|') > SHORTEST ? line.substring(0, line.indexOf('|')) : line)
                .filter(line -> VietnameseText.syllables(line).stream().anyMatch(w -> w.length() > 1))
                .map(line -> measured ? UNIT_MARK.matcher(line).replaceAll(" ") : line)
                .map(line -> line.replaceFirst("(?:\\s+(?:[^\\p{L}\\d\\s(]+|[b-dg-np-tvxi]))+\\s*$", ""))
                .collect(Collectors.joining(" "));
        return words.replaceAll("[|\\[\\]\"~{}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}\\d(]+|[\\s,;:.%≥>-]+$", "")
                .strip();
    }
}
