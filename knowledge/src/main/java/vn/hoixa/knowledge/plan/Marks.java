package vn.hoixa.knowledge.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Recognises how a line is marked: "Phần II.", "Điều 3.", "IV.", "2.", "2.1.", "Nhiệm vụ 1:", "a)", "(1)", "-", "+". */
final class Marks {
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:SỐ|số)?\\s*([0-9IVX]+))?(?:\\s*[:.–-].*)?$");
    private static final Pattern PART = Pattern.compile(
            "^((?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ)\\s+\\p{L}+|[IVX]{1,4}|\\d{1,2}))(?:\\s*[.:–-]\\s*(.*)|\\s+(?=\\p{Lu})(.*))?$");
    private static final Pattern ARTICLE =
            Pattern.compile("^((?:Điều|ĐIỀU|Mục|MỤC)\\s+(?:\\d{1,2}|[IVX]{1,4}))\\s*[.:]\\s*(.*)$");
    /** "A. NHIỆM VỤ": a capital above the Roman numbers. */
    private static final Pattern CAPITAL =
            Pattern.compile("^([A-HK])\\s*[.)]\\s+((?=\\p{Lu}{2})[\\p{Lu}\\s,;:–-]{6,})$");

    private static final Pattern ROMAN =
            Pattern.compile("^((?:X{0,2})(?:IX|IV|V?I{0,3}))\\s*[./)]\\s*(?=\\p{Lu}|\\p{L})(.*)$");
    private static final Pattern DOTTED = Pattern.compile(
            "^(\\d{1,2}(?:\\.\\s?\\d{1,2}){1,3})(?:\\s*[.,)]?\\s+(?=[\"“(]?\\p{L}|100%)|[.)](?=\\p{Lu}))(.*)$");
    private static final Pattern ARABIC =
            Pattern.compile("^(\\d{1,2})(?:\\s*[./)]\\s+(?=[\"“(]?\\p{Lu}|\\d{1,3}%)|[.)](?=\\p{Lu}))(.*)$");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:Nhiệm vụ|NHIỆM VỤ|Nhóm nhiệm vụ|Nội dung|NỘI DUNG|Giải pháp|Hoạt động|Công việc|Mô hình)\\s+(?:số\\s+|thứ\\s+)?(\\d{1,2})\\s*[.:–-]\\s*(.*)$");
    private static final Pattern LETTER =
            Pattern.compile("^[(]?([a-zđ¢])\\1?\\s*[)]\\s*(.*)$|^([a-zđ])[.]\\s+(?=\\p{Lu})(.*)$");
    private static final Pattern SMALL_ROMAN =
            Pattern.compile("^[(]?(i{1,3}|iv|vi{0,3}|ix|xi{0,3})\\s*[.)]\\s+(?=\\p{Lu})(.*)$");
    private static final Pattern PARENTHESIS = Pattern.compile("^\\((\\d{1,2})\\)\\s*(?=[\"“(]?\\p{L})(.*)$");
    private static final Pattern BULLET = Pattern.compile("^[-–—•*●▪▫■□◦‣⁃➢➤✓✔·]\\s*(?=[\\p{L}\\d\"“(])(.*)$");
    private static final Pattern SUB_BULLET = Pattern.compile("^[+○o]\\s+(?=\\p{L})(.*)$|^[+](?=\\p{Lu})(.*)$");
    /** What a scan leaves before a mark: "7 2. Định kỳ", "' 3. Giao". */
    private static final Pattern SPECKS = Pattern.compile(
            "^(?:[‘’'`~_.,;:|]\\s*|\\d\\s+)(?=(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][)])\\s+\\p{Lu})|^[‘’'`~_|]\\s+(?=\\p{L})");
    /** "43 Ứng dụng": a number that lost its dots. */
    private static final Pattern UNDOTTED = Pattern.compile("^(\\d{2,4})\\s+(?=\\p{Lu})(.*)$");

    /** A mark with the words behind it. */
    record Mark(Block.Marker marker, String label, String rest) {}

    private String lastDotted = "";

    /** The mark of a line, which is one of a document's lines read in their order. */
    Optional<Mark> of(String line) {
        var mark = read(line).or(() -> undotted(line));
        mark.filter(m -> m.marker() == Block.Marker.DOTTED).ifPresent(m -> lastDotted = m.label());
        return mark;
    }

    /** A line without specks of dirt before its mark. */
    static String clean(String line) {
        return SPECKS.matcher(line).replaceFirst("");
    }

    private static Optional<Mark> read(String line) {
        var m = APPENDIX.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.APPENDIX, m.group(1) == null ? "" : m.group(1), line);
        }
        m = PART.matcher(line);
        if (m.matches()) {
            var rest = m.group(2) != null ? m.group(2) : m.group(3);
            return mark(Block.Marker.PART, VietnameseText.squeeze(m.group(1)), rest == null ? "" : rest);
        }
        m = CAPITAL.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.PART, m.group(1), m.group(2));
        }
        m = ARTICLE.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.ROMAN, VietnameseText.squeeze(m.group(1)), m.group(2));
        }
        m = ROMAN.matcher(line);
        if (m.matches() && !m.group(1).isEmpty()) {
            return mark(Block.Marker.ROMAN, m.group(1), m.group(2));
        }
        m = DOTTED.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.DOTTED, m.group(1).replace(" ", ""), m.group(2));
        }
        m = ARABIC.matcher(line);
        if (!m.matches()) {
            m = NAMED.matcher(line);
        }
        if (m.matches()) {
            return mark(Block.Marker.ARABIC, m.group(1), m.group(2));
        }
        return item(line);
    }

    private static Optional<Mark> item(String line) {
        var m = SMALL_ROMAN.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.LETTER, m.group(1), m.group(2));
        }
        m = LETTER.matcher(line);
        if (m.matches()) {
            var label = either(m, 1, 3).toLowerCase(Locale.ROOT).replace('¢', 'c');
            return mark(Block.Marker.LETTER, label, either(m, 2, 4));
        }
        m = PARENTHESIS.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.PARENTHESIS, m.group(1), m.group(2));
        }
        m = BULLET.matcher(line);
        if (m.matches()) {
            return mark(Block.Marker.BULLET, "", m.group(1));
        }
        m = SUB_BULLET.matcher(line);
        return m.matches() ? mark(Block.Marker.SUB_BULLET, "", either(m, 1, 2)) : Optional.empty();
    }

    /** A number without dots counts where it is the next one of its list: "43" after "4.2". */
    private Optional<Mark> undotted(String line) {
        var m = UNDOTTED.matcher(line);
        if (!m.matches() || lastDotted.isEmpty()) {
            return Optional.empty();
        }
        int dot = lastDotted.lastIndexOf('.');
        var next = lastDotted.substring(0, dot + 1) + (Integer.parseInt(lastDotted.substring(dot + 1)) + 1);
        return m.group(1).equals(next.replace(".", ""))
                ? mark(Block.Marker.DOTTED, next, m.group(2))
                : Optional.empty();
    }

    private static String either(Matcher m, int one, int other) {
        var group = m.group(one) != null ? m.group(one) : m.group(other);
        return group == null ? "" : group;
    }

    private static Optional<Mark> mark(Block.Marker marker, String label, String rest) {
        return Optional.of(new Mark(marker, label, rest));
    }
}
