package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.LineRange;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the targets that a plan's goals state in sentences: "tỷ lệ … đạt trên 80%; giao dịch … đạt 90%". */
final class IndicatorExtractor {
    private static final String LIMIT =
            "(?:(?:từ|trên|dưới|hơn|tối thiểu|ít nhất|khoảng|bình quân|trung bình|không (?:dưới|quá|thấp hơn)|≥|>|≤|<)\\s*)?";
    /** Words of effort belong to the value: "phấn đấu đạt 0,8" promises less than "0,8". */
    private static final String AIM = "(?<aim>ph[âấ]n đ[ấầâ]u\\s+(?:đạt\\s+)?|nâng lên\\s+)?";

    private static final String VERB = AIM + "(?:(?:đạt|chiếm|tăng|giảm|ở mức|duy trì|bằng)\\s+)?(?:mức |được )?";
    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,3}){0,4}";
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\p{L}\\d/])"
                    + VERB
                    + "(?<value>" + LIMIT + NUMBER
                    + "\\s?%(?:/năm)?(?: GRDP)?(?: trở lên| trở xuống)?"
                    + "|(?<=đạt |đạt trên |duy trì trên |duy trì )(?:trên )?" + NUMBER + "(?= *(?:[.,;]|$))"
                    + "|(?:ít nhất|tối thiểu) \\d{1,4} \\p{L}[^,.;]{2,60}"
                    + "|(?:thuộc )?(?:nhóm|tốp|top) \\d{1,2} [^,.;]{3,45}?(?= vào năm| năm|[,.;]| về |$)"
                    + "|(?<=(?:đạt|lên|ở) )mức [^,.;%\\d]{3,40}"
                    + "|(?<=5G )toàn (?:xã|huyện|tỉnh|thành phố))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_AFTER = Pattern.compile("^[^,.;%\\d]{0,25}?(?:vào |đến |trong )?năm (20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:năm|hết năm|đến)\\s+(20\\d\\d)");
    private static final Pattern CLAUSE_END = Pattern.compile("[.;](?=\\s|$)");
    private static final Pattern AFTER_VALUE = Pattern.compile("^[^,.;]*");
    private static final Pattern LONG_AFTER_VALUE_ENDS = Pattern.compile(", trong đó|,? và tăng| với |[.;]");
    private static final Pattern TRAILING = Pattern.compile(
            "(?<![\\s,;:.])(?:[\\s,;:.]|(?<![\\p{L}])(?:được cải thiện|nâng lên|ph[âấ]n đ[ấầâ]u|đạt|thuộc|lên|ở))++$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^\\s*(?:(?:vào|đến|trong)\\s+)?năm 20\\d\\d[\\s,]*", Pattern.UNICODE_CASE);
    private static final Pattern JOINING = Pattern.compile(
            "^(?:[\\s,;:.]|(?:và|trong đó|đồng thời|với|phấn đấu|duy trì mục tiêu)(?![\\p{L}]))++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MAX_NAME = 240;

    private record Value(String text, int start, int end, int from, int to) {}

    List<Indicator> extract(List<Node> nodes) {
        var found = new ArrayList<Indicator>();
        for (var node : nodes) {
            boolean measured = node.zone() == Zone.GOALS
                    || node.zone() == Zone.TASKS && node.block().text().contains("%");
            if (measured && (node.isLeaf() || node.block().marker() == Block.Marker.LETTER)) {
                var year = yearOf(node);
                found.addAll(ofNode(node, year));
            }
        }
        return found;
    }

    private static List<Indicator> ofNode(Node node, @Nullable String headingYear) {
        var text = node.block().text();
        var found = new ArrayList<Indicator>();
        for (var value : values(text)) {
            var name = name(text, value);
            var after = YEAR_AFTER.matcher(text.substring(value.end()));
            var before = lastYear(text.substring(value.from(), value.start()));
            var year = after.find() ? after.group(1) : before != null ? before : headingYear;
            if (year == null || node.zone() == Zone.TASKS && before == null) {
                continue;
            }
            boolean sameName = VietnameseText.syllables(name).size() < 2 && !found.isEmpty();
            if (sameName) {
                var earlier = found.removeLast();
                found.add(with(earlier, year, value.text(), node.block().lines(value.start(), value.end())));
            } else if (VietnameseText.syllables(name).size() >= 2) {
                var values = new LinkedHashMap<String, String>();
                values.put(year, value.text());
                found.add(new Indicator(
                        name,
                        value.text().contains("%") ? "%" : null,
                        values,
                        List.of(),
                        node.path(),
                        node.block().lines(value.from(), value.end()),
                        1.0,
                        null));
            }
        }
        return found;
    }

    private static List<Value> values(String text) {
        var found = new ArrayList<Value>();
        var matcher = VALUE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            int clause = lastClauseEnd(text, from, matcher.start());
            boolean hasLittleBefore = VietnameseText.syllables(text.substring(clause, matcher.start()))
                            .size()
                    < 5;
            int to = hasLittleBefore ? longEnd(text, matcher.end()) : shortEnd(text, matcher.end());
            var aim = matcher.group("aim") == null ? "" : matcher.group("aim");
            found.add(new Value((aim + matcher.group("value")).strip(), matcher.start(), matcher.end(), clause, to));
            from = matcher.end();
        }
        return found;
    }

    private static int shortEnd(String text, int from) {
        var rest = AFTER_VALUE.matcher(text).region(from, Math.min(text.length(), from + MAX_NAME));
        return rest.find() ? rest.end() : from;
    }

    private static int longEnd(String text, int from) {
        int within = Math.min(text.length(), from + MAX_NAME);
        var ends = LONG_AFTER_VALUE_ENDS.matcher(text).region(from, within);
        return ends.find() ? ends.start() : within;
    }

    private static int lastClauseEnd(String text, int from, int to) {
        int start = from;
        var end = CLAUSE_END.matcher(text).region(from, to);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** The words before the value in its clause, and what stands behind it where they alone say too little. */
    private static String name(String text, Value value) {
        var lead =
                YEAR_FIRST.matcher(text.substring(value.from(), value.start())).replaceFirst("");
        var before =
                TRAILING.matcher(JOINING.matcher(lead.strip()).replaceFirst("")).replaceFirst("");
        if (VietnameseText.syllables(before).size() > 30) {
            before = before.substring(before.lastIndexOf(", ") + 1).strip();
        }
        var after = text.substring(value.end(), value.to()).strip();
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

    /** The year of the nearest heading that names one, or of the item's own beginning. */
    private static @Nullable String yearOf(Node node) {
        for (@Nullable Node n = node.parent(); n != null; n = n.parent()) {
            var year = lastYear(n.block().text());
            if (year != null && n.block().text().length() < 120) {
                return year;
            }
        }
        return null;
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
