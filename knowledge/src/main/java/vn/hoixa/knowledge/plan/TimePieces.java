package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words of a deadline in a row whose lines hold pieces of every column. */
final class TimePieces {
    private static final String DAY = "\\d{1,2}/\\d{1,2}(?:/20\\d\\d)?";
    private static final String BEFORE =
            "(?:(?:Trước|Chậm nhất(?: là)?|Đến(?: hết)?|Hết|Trong|Xong trước|Từ)\\s+(?:ngày\\s+|tháng\\s+|năm\\s+|quý\\s+|hết\\s+)?)?";
    /** A deadline as a cell holds it: it begins with a capital or a digit, unlike one within a sentence. */
    private static final Pattern TIME = Pattern.compile("(?<![\\p{L}\\d/.-])(?<!ngày |tháng |năm |Nghị quyết |số )(?:"
            + "(?:Trong |Trước |Đến |Hết )?(?:[Qq]uý\\s+(?:IV|III|II|I|[1-4])(?:\\s*[-–,]\\s*(?:IV|III|II))?(?:\\s*[/-]?\\s*(?:năm\\s+)?20\\d\\d)?)"
            + "|(?:Trong t|Trước t|Đến t|Hết t|Cuối t|T)háng\\s+\\d{1,2}(?:\\s*[/.-]\\s*20\\d\\d|\\s+năm\\s+20\\d\\d)?(?!\\d)"
            + "|" + BEFORE + DAY + "(?!\\d)"
            + "|" + BEFORE + "\\d{1,2}/20\\d\\d"
            + "|(?:Giai đoạn\\s+)?20\\d\\d\\s*[-–]\\s*20\\d\\d"
            + "|(?:Trong n|Đến n|Trước n|Hết n|N)ăm\\s+20\\d\\d"
            + "|20\\d\\d"
            + "|(?:Định kỳ\\s+)?[Hh](?:ằng|àng)\\s+(?:năm|tháng|quý|tuần)"
            + "|Thường xuyên(?:,\\s*(?:liên tục|hằng năm|hàng năm))?"
            + "|6 tháng(?: một lần|/lần|/01 lần| đầu năm(?: 20\\d\\d)?)?"
            + "|Theo (?:tiến độ|lộ trình|kế hoạch|hướng dẫn)(?: của \\p{L}+(?: \\p{L}+)?| chung)?"
            + "|Sau khi .{3,40}"
            + ")(?![\\d/-])");

    private static final Pattern CUT = Pattern.compile(
            "(?:(?:Trước|Trong|Đến|Hết)(?: ngày| tháng| năm)?|Th\\p{L}{1,2}ng|[Qq]uý|[Qq]uý (?:I{1,3}|IV)|Hằng|Hàng|Thường|Năm)$");
    private static final Pattern TAIL = Pattern.compile(
            "(?:^|\\s)((?:năm\\s+)?(?:\\d{1,2}/)?(?:\\d{1,2}/)?20\\d\\d|\\d{1,2}/\\d{1,2}|tháng|năm|quý|xuyên|(?:IV|I{1,3})/20\\d\\d)$");
    private static final Pattern REST_OF_LINE = Pattern.compile("[|\\s_—–-]+$");

    private TimePieces() {}

    /**
     * The words of the row's deadline, joined where a line cut them.
     *
     * @param from where the bodies begin in the first line; 0 where none does
     * @param inMiddle whether columns stand behind the one of times
     */
    static Optional<String> of(List<String> lines, int from, boolean inMiddle) {
        var first = bare(lines.getFirst());
        var cut = CUT.matcher(first);
        boolean open = cut.find() && cut.start() >= from;
        if (open) {
            var joined = joined(fixed(cut.group()), lines);
            if (joined.isPresent()) {
                return joined;
            }
        }
        var whole = last(first, from, inMiddle);
        if (whole.isPresent()) {
            return whole;
        }
        for (var line : lines.subList(1, lines.size())) {
            var later = last(bare(line), 0, inMiddle);
            var bareLine = bare(line);
            if (later.isPresent()
                    && (bareLine.endsWith(later.get()) || inMiddle)
                    && !Character.isDigit(later.get().charAt(0))) {
                return later;
            }
            if (later.isPresent() && bareLine.equals(later.get())) {
                return later;
            }
        }
        return Optional.empty();
    }

    /** The words before a deadline, or before one that the line cuts. */
    static String before(String cell) {
        var bare = bare(cell);
        var cut = CUT.matcher(bare);
        if (cut.find()) {
            return bare.substring(0, cut.start());
        }
        var time = TIME.matcher(bare);
        return time.find() ? bare.substring(0, time.start()) : bare;
    }

    private static Optional<String> joined(String begun, List<String> lines) {
        for (var line : lines.subList(1, lines.size())) {
            var tail = TAIL.matcher(bare(line));
            if (tail.find()) {
                return Optional.of(begun + " " + tail.group(1));
            }
        }
        return Optional.empty();
    }

    /** A scan may have read one letter of "Tháng" wrong. */
    private static String fixed(String begun) {
        return begun.matches("Th\\p{L}{1,2}ng") ? "Tháng" : begun;
    }

    private static Optional<String> last(String line, int from, boolean inMiddle) {
        var matcher = TIME.matcher(line);
        String found = "";
        while (matcher.find()) {
            boolean end = matcher.end() >= line.length();
            if (matcher.start() >= from && (end || inMiddle && matcher.start() > 0)) {
                found = matcher.group();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String bare(String line) {
        return REST_OF_LINE.matcher(line).replaceFirst("");
    }
}
