package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the values that a sentence sets as targets: "trên 80%", "12% trở lên", "ít nhất 01", "78 triệu đồng". */
final class TargetValues {
    /**
     * A value and what may name it.
     *
     * @param text the value as printed
     * @param start where its words begin in the text, its verb included
     * @param end where they end
     * @param from where the clause begins that may name it
     * @param to where the words end that may name it behind the value
     */
    record Value(String text, int start, int end, int from, int to) {}

    private static final String LIMIT =
            "(?:(?:từ|trên|dưới|hơn|tối thiểu|ít nhất|khoảng|bình quân|trung bình|không (?:dưới|quá|thấp hơn)|≥|>=|>|≤|<=|<)\\s*)?";
    /** Words of effort belong to the value: "phấn đấu đạt 0,8" promises less than "0,8". So does the direction. */
    private static final String AIM =
            "(?<aim>ph[âấ]n đ[ấầâ]u\\s+(?:đạt\\s+)?|nâng lên\\s+|(?:tăng|giảm)\\s+(?:thêm\\s+|ít nhất\\s+)?)?";

    private static final String VERB = AIM + "(?:(?:đạt|chiếm|ở mức|duy trì|bằng|còn)\\s+)?(?:mức |được )?";
    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,3}){0,4}";
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\p{L}\\d/])"
                    + VERB
                    + "(?<value>" + LIMIT + NUMBER
                    + "\\s?%(?:/năm)?(?: GRDP)?(?: trở lên| trở xuống)?"
                    + "|" + LIMIT + NUMBER
                    + " (?:(?:triệu|tỷ|tỉ|nghìn|ngàn) )?(?:đồng|USD)(?:/\\p{L}+(?: \\p{L}+)??(?=[/\\s.,;]|$))*(?: trở lên)?"
                    + "|(?<=đạt |đạt trên |duy trì trên |duy trì )(?:trên )?" + NUMBER + "(?= *(?:[.,;]|$))"
                    + "|(?:ít nhất|tối thiểu|từ|khoảng) \\d[\\d.]{0,6}(?= \\p{L})(?! (?:tuổi|năm|tháng|ngày|quý|giờ|đến)(?!\\p{L}))"
                    + "|(?:thuộc )?(?:nhóm|tốp|top) \\d{1,2} [^,.;]{3,45}?(?= vào năm| năm|[,.;]| về |$)"
                    + "|(?<=(?:đạt|lên|ở) )mức [^,.;%\\d]{3,40}"
                    + "|(?<=5G )toàn (?:xã|huyện|tỉnh|thành phố|phường|quận))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Số hóa 5.000 hồ sơ": a verb at the item's beginning with what it counts. */
    private static final Pattern COUNTED = Pattern.compile(
            "^\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+){0,3}\\s(?<![Nn]ăm |[Tt]háng |[Nn]gày |[Qq]uý )(?<value>\\d[\\d.]{0,6})(?=\\s\\p{Ll}{2,})(?!\\s(?:tuổi|năm|tháng|ngày|quý|giờ)(?!\\p{L}))");

    /** "tăng 60% so với năm 2024" behind a count says the same once more. */
    private static final Pattern COMPARED = Pattern.compile("^\\s*so với");

    private static final Pattern CLAUSE_END = Pattern.compile("[.;](?=\\s|$)");
    private static final Pattern AFTER_VALUE = Pattern.compile("^[^,.;]*");
    private static final Pattern LONG_AFTER_VALUE_ENDS = Pattern.compile(", trong đó|,? và tăng| với |[.;]");
    static final int MAX_NAME = 240;

    private TargetValues() {}

    static List<Value> in(String text) {
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
        var counted = COUNTED.matcher(text);
        if (counted.find()
                && (found.isEmpty() || counted.end() < found.getFirst().start())) {
            int end = counted.end("value");
            found.addFirst(new Value(counted.group("value"), counted.start("value"), end, 0, shortEnd(text, end)));
            found.removeIf(
                    value -> COMPARED.matcher(text.substring(value.end())).find());
        }
        return upToTheNext(found);
    }

    /** The words behind a value end where the next one begins. */
    private static List<Value> upToTheNext(List<Value> found) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < found.size(); i++) {
            var value = found.get(i);
            int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
            values.add(new Value(value.text(), value.start(), value.end(), value.from(), Math.min(value.to(), next)));
        }
        return values;
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
}
