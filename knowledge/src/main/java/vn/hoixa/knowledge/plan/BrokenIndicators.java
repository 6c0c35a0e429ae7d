package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Reads the indicators of a table that a scan broke into lines: a name that begins with a capital, then its values. Where
 * there are fewer values than years, none is given a year.
 */
final class BrokenIndicators {
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)20[2-6]\\d(?!\\d)");
    private static final Pattern HEADER = Pattern.compile(
            "^(?:tt|stt|muc tieu|chi tieu|den het|don vi|ket qua|(?:(?:\\w+ )?(?:den |den het )?nam 20\\d\\d ?){1,12}|.*den het den het.*|\\(?kem theo .*|.*danh muc cac (?:muc|chi) tieu.*)$");
    private static final Pattern LABEL =
            Pattern.compile("^\\W{0,3}\\d{1,3}(?:\\.\\d{1,2})?[.)]?\\s*[|\\])]?\\s+(?=\\p{L})");
    private static final Pattern LABEL_ONLY = Pattern.compile("^[|\\s]?\\d{1,2}(?:\\.\\d{1,2})?[|.\\s]{0,2}$");
    private static final Pattern PERCENT =
            Pattern.compile("[≥>≤<]?\\s?%?\\d{1,3}(?:[.,]\\d+)?\\s?%|[≥>≤<]\\s?%\\s?\\d{1,3}");
    /** Behind the unit column, or at the end of the line before the body that watches it. */
    private static final Pattern AFTER_UNIT = Pattern.compile(
            "%\\s*([≥>≤<]?)[~=-]{0,2}\\s?(\\d{1,3}(?:[.,]\\d+)?)(?![\\d%./])|(?<=\\p{L} |^[|\\W]{0,4})([≥>≤<]?)[~=-]?\\s?(\\d{2,3})(?=\\s+(?:Xã|Phòng|Ph\\p{L}+n)|\\s*$)");

    private static final Pattern CLEAN = Pattern.compile("[\\p{L} ,&-]{8,}");
    private static final int SHORTEST = 12;

    private final Bodies bodies;
    private final Doubts doubts = new Doubts();

    BrokenIndicators(Bodies bodies) {
        this.bodies = bodies;
    }

    private static final class Draft {
        private final StringBuilder name = new StringBuilder();
        private final List<String> values = new ArrayList<>();
        private final List<String> tails = new ArrayList<>();
        private final int first;
        private int last;

        Draft(int line) {
            first = line;
            last = line;
        }
    }

    /**
     * The indicators of a table.
     *
     * @param lines all lines of the document
     */
    List<Indicator> read(Table table, List<String> lines) {
        var years = YEARS.matcher(String.join(" ", table.header()).replaceAll("\\(.*?\\)", ""))
                .results()
                .map(m -> m.group())
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Indicator>();
        for (var draft : drafts(table, lines, years.size() > 1)) {
            indicator(draft, years).ifPresent(found::add);
        }
        return found;
    }

    private static List<Draft> drafts(Table table, List<String> lines, boolean manyYears) {
        var drafts = new ArrayList<Draft>();
        @Nullable Draft open = null;
        for (int i = table.lines().first() + 1; i <= table.lines().last(); i++) {
            var raw = BlockReader.plain(lines.get(i - 1));
            var folded = VietnameseText.foldedWords(raw);
            if (raw.isEmpty() || HEADER.matcher(folded).matches()) {
                open = raw.isEmpty() ? open : null;
                continue;
            }
            if (LABEL_ONLY.matcher(raw).matches()) {
                open = open == null || open.values.isEmpty() ? open : null;
                continue;
            }
            var line = LABEL.matcher(raw).replaceFirst("");
            line = line.replaceFirst("^[\"'~|.°©™\\s]+", "");
            boolean begins = !line.isEmpty()
                    && Character.isUpperCase(line.charAt(0))
                    && line.length() >= SHORTEST
                    && !BrokenRows.BODY_START.matcher(line).lookingAt();
            var values = manyYears ? percents(line) : oneValue(line);
            boolean valueLine = !values.isEmpty()
                    && VietnameseText.syllables(PERCENT.matcher(line).replaceAll(" "))
                                    .size()
                            <= 3;
            if (begins && !valueLine && (open == null || !open.values.isEmpty() || !manyYears)) {
                open = new Draft(i);
                drafts.add(open);
            }
            if (open != null) {
                open.values.addAll(values);
                if (!valueLine) {
                    open.name.append(' ').append(nameIn(line, manyYears));
                }
                open.tails.add(line);
                open.last = i;
            }
        }
        return drafts;
    }

    private static List<String> percents(String line) {
        return PERCENT.matcher(line).results().map(m -> tidy(m.group())).toList();
    }

    private static List<String> oneValue(String line) {
        var value = AFTER_UNIT.matcher(line);
        if (!value.find()) {
            return List.of();
        }
        return value.group(2) != null
                ? List.of(value.group(1) + value.group(2) + "%")
                : List.of(value.group(3) + value.group(4) + "%");
    }

    private static String nameIn(String line, boolean manyYears) {
        var cell = line.indexOf('|') > 0 ? line.substring(0, line.indexOf('|')) : line;
        if (manyYears) {
            return PERCENT.matcher(cell).replaceAll(" ");
        }
        var value = AFTER_UNIT.matcher(cell);
        var name = value.find() ? cell.substring(0, value.start()) : cell;
        var body = BrokenRows.BODY_START.matcher(name);
        name = body.find() && body.start() > SHORTEST ? name.substring(0, body.start()) : name;
        return name.replaceFirst("^Xã hội$", "");
    }

    private Optional<Indicator> indicator(Draft draft, List<String> years) {
        var name = draft.name
                .toString()
                .replaceAll("[|\\[\\]\"~{}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\W_]+|[\\s,;:.%≥>-]+$", "")
                .strip();
        if (draft.values.isEmpty() || name.length() < SHORTEST) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        if (years.size() == draft.values.size()) {
            for (int i = 0; i < years.size(); i++) {
                values.put(years.get(i), draft.values.get(i));
            }
        } else if (years.size() == 1) {
            values.put(years.getFirst(), draft.values.getFirst());
        } else {
            values.put(Indicator.UNKNOWN_YEAR, draft.values.stream().collect(Collectors.joining("; ")));
        }
        return Optional.of(new Indicator(
                name,
                "%",
                values,
                lead(draft),
                "Phụ lục",
                new LineRange(draft.first, draft.last),
                BrokenRows.UNSURE,
                values.containsKey(Indicator.UNKNOWN_YEAR) ? doubts.unknownYears() : doubts.brokenTable()));
    }

    /** The body at the end of a line, where it stands there whole. */
    private List<String> lead(Draft draft) {
        for (var line : draft.tails) {
            var start = BrokenRows.BODY_START.matcher(line);
            if (start.find() && start.start() > SHORTEST) {
                var named = bodies.at(line, start.start()).names();
                boolean cut = line.stripTrailing().matches(".*[-–,]$");
                if (!named.isEmpty() && !cut && CLEAN.matcher(named.getFirst()).matches()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private static String tidy(String value) {
        return value.replaceAll("\\s+", "").replaceFirst("^([≥>≤<])?%(\\d+)%?$", "$1$2%");
    }
}
