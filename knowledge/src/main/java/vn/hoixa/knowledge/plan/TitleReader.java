package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads a plan's title: the lines below "KẾ HOẠCH" up to the preamble. */
final class TitleReader {
    private static final int MOST_LINES = 6;
    private static final int LONGEST_PREAMBLE = 12;
    private static final Pattern NAME_OF_KIND = Pattern.compile("(?:du thao )?ke hoach");
    private static final Pattern PART_BEGINS = Pattern.compile(
            "^(?:I|1|A)\\s*[./)].*|^(?:PHẦN|Phần|CHƯƠNG|Chương|Điều) .*|^[-–_=*\\s]{3,}$|^\\((?:Ban hành |Kèm )?kèm theo .*|^\\(Ban hành .*");
    private static final Pattern PREAMBLE =
            Pattern.compile("^(?:Căn cứ|Thực hiện|Xét|Nhằm|Trên cơ sở|Tiếp tục thực hiện|Triển khai|Để)\\s.*");

    private TitleReader() {}

    /** The title in one line; empty where the head has none. */
    static Optional<String> read(List<String> head) {
        int at = -1;
        for (int i = 0; i < head.size() && at < 0; i++) {
            at = NAME_OF_KIND.matcher(VietnameseText.foldedWords(head.get(i))).matches() ? i : -1;
        }
        if (at < 0) {
            return head.stream()
                    .limit(10)
                    .filter(line -> VietnameseText.foldedWords(line).startsWith("ke hoach "))
                    .findFirst();
        }
        var words = new ArrayList<String>();
        for (int i = at + 1; i < head.size() && words.size() < MOST_LINES; i++) {
            var line = head.get(i);
            boolean ends = line.isEmpty() || isPreamble(head, i);
            if (ends && !words.isEmpty() || PART_BEGINS.matcher(line).matches()) {
                break;
            }
            if (!line.isEmpty()) {
                words.add(line);
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var rest = String.join(" ", words);
        return Optional.of("Kế hoạch " + rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
    }

    /** "Thực hiện …, UBND xã ban hành kế hoạch như sau:": a paragraph that ends with a colon. */
    private static boolean isPreamble(List<String> head, int from) {
        if (!PREAMBLE.matcher(head.get(from)).matches()) {
            return false;
        }
        for (int i = from; i < Math.min(head.size(), from + LONGEST_PREAMBLE); i++) {
            if (head.get(i).endsWith(":")) {
                return true;
            }
            if (head.get(i).isEmpty() || PART_BEGINS.matcher(head.get(i)).matches()) {
                return false;
            }
        }
        return false;
    }
}
