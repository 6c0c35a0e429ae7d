package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.plan.TargetValues.Value;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the targets that a plan's goals state in sentences: "tỷ lệ … đạt trên 80%; giao dịch … đạt 90%". */
final class IndicatorExtractor {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern YEAR_AFTER = Pattern.compile("(?<!so với )(?<!so với cuối )năm (20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile(
            "(?<!so với )(?<!so với cuối )(?:(?:năm|hết năm|đến)\\s+|\\d{1,2}/\\d{1,2}/|tháng \\d{1,2}/)(20\\d\\d)",
            FLAGS);
    /** Among tasks only a year so named makes a target; a date is the task's deadline. */
    private static final Pattern YEAR_NAMED = Pattern.compile("(?<!so với )(?:năm|đến)\\s+20\\d\\d", FLAGS);
    /** "năm 2028 có 75%": the year that plainly belongs to the value behind it. */
    private static final Pattern YEAR_JUST_BEFORE = Pattern.compile("năm (20\\d\\d)[^,.;%\\d]{0,12}$", FLAGS);

    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)(?:20\\d\\d\\s*[-–]\\s*)?(20\\d\\d)(?!\\d)");
    private static final Pattern TRAILING = Pattern.compile(
            "(?<![\\s,;:.])(?:[\\s,;:.]|(?<![\\p{L}])(?:được cải thiện|nâng lên|ph[âấ]n đ[ấầâ]u|đạt|thuộc|lên|ở|còn|là|trở lên|tỷ lệ đạt))++$",
            FLAGS);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "^[\\s,;]*(?:(?:vào|đến|trong|hết|đến hết|tới|và)\\s+)*(?:cuối\\s+)?(?:năm |(?:ngày )?\\d{1,2}/\\d{1,2}/|tháng \\d{1,2}/)20\\d\\d[\\s,:]*(?:(?:có|đạt)(?!\\p{L})\\s*)?",
            FLAGS);
    private static final Pattern YEAR_LAST = Pattern.compile(
            "[\\s,;]*(?:và\\s+)?(?:so với\\s+(?:cùng kỳ\\s+)?)?(?:(?:vào|đến|trong|hết|đến hết|tới)\\s+)*(?:cuối\\s+)?năm 20\\d\\d(?:[\\s,]*(?:có|đạt))?[\\s,;.]*$",
            FLAGS);
    private static final Pattern JOINING = Pattern.compile(
            "^(?:[\\s,;:.]|(?:và|trong đó|đồng thời|với|phấn đấu|duy trì mục tiêu|có)(?![\\p{L}]))++", FLAGS);
    private static final int MAX_NAME = TargetValues.MAX_NAME;
    private static final int LONGEST_HEADING = 120;

    private final Doubts doubts = new Doubts();

    /**
     * The targets of an outline, in its order.
     *
     * @param title the plan's title, whose year is that of goals without one
     */
    List<Indicator> extract(List<Node> nodes, String title) {
        var found = new ArrayList<Indicator>();
        for (var node : nodes) {
            boolean measured = node.zone() == Zone.GOALS
                    || node.zone() == Zone.TASKS && node.block().text().contains("%");
            if (measured && (node.isLeaf() || node.block().marker() == Block.Marker.LETTER)) {
                found.addAll(ofNode(node, title));
            }
        }
        return found;
    }

    private List<Indicator> ofNode(Node node, String title) {
        var text = node.block().text();
        var found = new ArrayList<Indicator>();
        var waiting = new LinkedHashMap<String, String>();
        var values = TargetValues.in(text);
        boolean yearFirst = !values.isEmpty()
                && YEAR_JUST_BEFORE
                        .matcher(text.substring(
                                values.getFirst().from(), values.getFirst().start()))
                        .find();
        for (var value : values) {
            @Nullable String before = lastYear(text.substring(value.from(), value.start()));
            boolean promised = YEAR_NAMED
                            .matcher(text.substring(value.from(), value.start()))
                            .find()
                    || yearAfter(text, value) != null;
            if (node.zone() == Zone.TASKS && !promised) {
                continue;
            }
            var year = year(node, text, value, before, yearFirst, title);
            var name = name(text, value);
            boolean named = VietnameseText.syllables(name).size() >= 2;
            if (!named && found.isEmpty()) {
                waiting.putIfAbsent(year, value.text());
            } else if (!named) {
                found.add(with(
                        found.removeLast(), year, value.text(), node.block().lines(value.start(), value.end())));
            } else {
                waiting.putIfAbsent(year, value.text());
                found.add(indicator(node, name, new LinkedHashMap<>(waiting), value));
                waiting.clear();
            }
        }
        return found;
    }

    private Indicator indicator(Node node, String name, Map<String, String> values, Value value) {
        return new Indicator(
                name,
                value.text().contains("%") ? "%" : null,
                values,
                List.of(),
                node.path(),
                node.block().lines(value.from(), value.end()),
                1.0,
                values.containsKey(Indicator.UNKNOWN_YEAR) ? doubts.noYear() : null);
    }

    /** The year behind the value (or before it where the item begins so), of the headings, the only one of the item, or the title's. */
    private static String year(
            Node node, String text, Value value, @Nullable String before, boolean yearFirst, String title) {
        @Nullable String year = yearFirst ? before : yearAfter(text, value);
        year = year != null ? year : before;
        year = year != null ? year : yearOf(node);
        year = year != null ? year : lastYear(text);
        year = year != null ? year : titleYear(title);
        return year != null ? year : Indicator.UNKNOWN_YEAR;
    }

    private static @Nullable String yearAfter(String text, Value value) {
        var after = YEAR_AFTER.matcher(text.substring(value.end(), Math.max(value.end(), value.to())));
        return after.find() ? after.group(1) : null;
    }

    /** The words before the value in its clause, and what stands behind it where they alone say too little. */
    private static String name(String text, Value value) {
        var lead = YEAR_FIRST
                .matcher(JOINING.matcher(text.substring(value.from(), value.start()))
                        .replaceFirst(""))
                .replaceFirst("");
        var before =
                TRAILING.matcher(JOINING.matcher(lead.strip()).replaceFirst("")).replaceFirst("");
        if (VietnameseText.syllables(before).size() > 30) {
            before = before.substring(before.lastIndexOf(", ") + 1).strip();
        }
        var after = YEAR_LAST
                .matcher(text.substring(value.end(), Math.max(value.end(), value.to()))
                        .strip())
                .replaceFirst("");
        after = after.replaceFirst("[\\s,;]+(?:và|trở lên)$", "");
        boolean keepAfter = !after.isEmpty()
                && !after.startsWith("vào năm")
                && !after.startsWith("năm")
                && VietnameseText.syllables(after).size() <= 24;
        var name = keepAfter ? (before + " " + after).strip() : before;
        name = JOINING.matcher(name).replaceFirst("").replaceAll("[\\s,;:.]+$", "");
        if (name.length() > MAX_NAME) {
            name = name.substring(0, MAX_NAME).strip() + "…";
        }
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Indicator with(Indicator earlier, String year, String value, LineRange lines) {
        var values = new LinkedHashMap<>(earlier.values());
        values.putIfAbsent(year, value);
        return new Indicator(
                earlier.name(),
                earlier.unit(),
                values,
                earlier.lead(),
                earlier.section(),
                earlier.lines().span(lines),
                earlier.confidence(),
                earlier.review());
    }

    /** The year of the nearest heading that names one. */
    private static @Nullable String yearOf(Node node) {
        for (@Nullable Node n = node.parent(); n != null; n = n.parent()) {
            var year = lastYear(n.block().text());
            if (year != null && n.block().text().length() < LONGEST_HEADING) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable String titleYear(String title) {
        var matcher = TITLE_YEAR.matcher(title);
        String year = null;
        while (matcher.find()) {
            year = matcher.group(1);
        }
        return year;
    }

    private static @Nullable String lastYear(String text) {
        var matcher = YEAR.matcher(text);
        String year = null;
        while (matcher.find()) {
            year = matcher.group(1);
        }
        return year;
    }
}
