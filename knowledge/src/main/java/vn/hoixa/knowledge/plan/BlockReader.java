package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Joins the lines of a plan to blocks: a new one at each mark, at a blank line, and after a heading. */
final class BlockReader {
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:SỐ|số)?\\s*([0-9IVX]+))?(?:\\s*[:.–-].*)?$");
    private static final Pattern PART = Pattern.compile(
            "^((?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ)\\s+\\p{L}+|[IVX]{1,4}|\\d{1,2}))(?:\\s*[.:–-]\\s*(.*)|\\s+(?=\\p{Lu})(.*))?$");
    private static final Pattern ROMAN =
            Pattern.compile("^((?:X{0,2})(?:IX|IV|V?I{0,3}))\\s*[./)]\\s*(?=\\p{Lu}|\\p{L})(.*)$");
    private static final Pattern DOTTED = Pattern.compile(
            "^(\\d{1,2}(?:\\.\\s?\\d{1,2}){1,3})(?:\\s*[.,)]?\\s+(?=[\"“(]?\\p{L}|100%)|[.)](?=\\p{Lu}))(.*)$");
    private static final Pattern ARABIC =
            Pattern.compile("^(\\d{1,2})(?:\\s*[./)]\\s+(?=[\"“(]?\\p{Lu})|[.)](?=\\p{Lu}))(.*)$");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ¢])\\1?\\s*[)]\\s*(.*)$");
    private static final Pattern BULLET = Pattern.compile("^[-–—•*●▪]\\s*(?=[\\p{L}\\d\"“(])(.*)$");
    private static final Pattern SUB_BULLET = Pattern.compile("^[+○o]\\s+(?=\\p{L})(.*)$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^\\W{0,2}\\d{1,3}\\W{0,2}$");
    /** "… trở lên. - Đóng góp …": two bullets that run together. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=[.;])\\s+-\\s+(?=\\p{Lu})");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?][\"”)]?\\s*$");
    /** A longer block is no paragraph but a text without marks; it is cut at a line. */
    private static final int LONGEST = 8_000;

    private record Mark(Block.Marker marker, String label, String rest) {}

    private static final class Draft {
        private final Block.Marker marker;
        private final String label;
        private final StringBuilder text = new StringBuilder();
        private final List<Block.Piece> pieces = new ArrayList<>();
        private int lastLength;

        Draft(Block.Marker marker, String label) {
            this.marker = marker;
            this.label = label;
        }

        void add(String words, int line) {
            if (!text.isEmpty() && !words.isEmpty()) {
                text.append(' ');
            }
            pieces.add(new Block.Piece(text.length(), line));
            text.append(words);
            lastLength = words.length();
        }

        boolean endsSentence() {
            return SENTENCE_END
                    .matcher(text.substring(Math.max(0, text.length() - 4)))
                    .find();
        }

        boolean endsWith(char c) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == c;
        }

        Block toBlock() {
            return new Block(marker, label, text.toString(), pieces);
        }
    }

    /** The blocks of the lines, whose first has the ordinal {@code firstLine}. */
    List<Block> read(List<String> lines, int firstLine) {
        var blocks = new ArrayList<Block>();
        int width = usualWidth(lines);
        @Nullable Draft draft = null;
        boolean blank = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = plain(lines.get(i));
            if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches() && (blank || draft == null)) {
                blank = true;
                continue;
            }
            var mark = mark(line);
            if (draft != null && mark.isEmpty() && continues(draft, line, blank, width)) {
                draft.add(line, firstLine + i);
            } else {
                if (draft != null) {
                    addSplit(blocks, draft.toBlock());
                }
                draft = mark.map(m -> new Draft(m.marker(), m.label()))
                        .orElseGet(() -> new Draft(Block.Marker.PARAGRAPH, ""));
                draft.add(mark.map(Mark::rest).orElse(line), firstLine + i);
            }
            blank = false;
        }
        if (draft != null) {
            addSplit(blocks, draft.toBlock());
        }
        return blocks;
    }

    static String plain(String line) {
        return VietnameseText.squeeze(line.replace("\f", " ").replace("*", ""));
    }

    private static Optional<Mark> mark(String line) {
        var m = APPENDIX.matcher(line);
        if (m.matches()) {
            return Optional.of(new Mark(Block.Marker.APPENDIX, m.group(1) == null ? "" : m.group(1), line));
        }
        m = PART.matcher(line);
        if (m.matches()) {
            var rest = m.group(2) != null ? m.group(2) : m.group(3);
            return Optional.of(
                    new Mark(Block.Marker.PART, VietnameseText.squeeze(m.group(1)), rest == null ? "" : rest));
        }
        m = ROMAN.matcher(line);
        if (m.matches() && !m.group(1).isEmpty()) {
            return Optional.of(new Mark(Block.Marker.ROMAN, m.group(1), m.group(2)));
        }
        m = DOTTED.matcher(line);
        if (m.matches()) {
            return Optional.of(new Mark(Block.Marker.DOTTED, m.group(1).replace(" ", ""), m.group(2)));
        }
        m = ARABIC.matcher(line);
        if (m.matches()) {
            return Optional.of(new Mark(Block.Marker.ARABIC, m.group(1), m.group(2)));
        }
        m = LETTER.matcher(line);
        if (m.matches()) {
            return Optional.of(new Mark(
                    Block.Marker.LETTER, m.group(1).toLowerCase(Locale.ROOT).replace('¢', 'c'), m.group(2)));
        }
        m = BULLET.matcher(line);
        if (m.matches()) {
            return Optional.of(new Mark(Block.Marker.BULLET, "", m.group(1)));
        }
        m = SUB_BULLET.matcher(line);
        return m.matches() ? Optional.of(new Mark(Block.Marker.SUB_BULLET, "", m.group(1))) : Optional.empty();
    }

    /** Whether an unmarked line goes on with the block before it. */
    private static boolean continues(Draft draft, String line, boolean blank, int width) {
        if (draft.text.length() > LONGEST) {
            return false;
        }
        if (draft.marker == Block.Marker.PART && draft.text.isEmpty()) {
            return true;
        }
        boolean small = Character.isLowerCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
        if (blank) {
            return small && !draft.endsSentence();
        }
        if (small) {
            return true;
        }
        if (draft.endsWith(':')) {
            return false;
        }
        boolean heading = draft.marker.ordinal() <= Block.Marker.LETTER.ordinal();
        return !(heading && draft.lastLength < 0.7 * width && !draft.endsWith(','));
    }

    /** The width of the longer lines, for telling a heading that ends early. */
    private static int usualWidth(List<String> lines) {
        var lengths = lines.stream()
                .mapToInt(String::length)
                .filter(n -> n > 20)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 80 : lengths[(int) (lengths.length * 0.75)];
    }

    private static void addSplit(List<Block> blocks, Block block) {
        if (block.text().isBlank()) {
            return;
        }
        var matcher = RUN_TOGETHER.matcher(block.text());
        boolean item = block.marker() == Block.Marker.BULLET;
        int from = 0;
        while (item && matcher.find()) {
            blocks.add(part(block, from, matcher.start()));
            from = matcher.end();
        }
        blocks.add(from == 0 ? block : part(block, from, block.text().length()));
    }

    private static Block part(Block block, int from, int to) {
        var lines = block.lines(from, to);
        var pieces = new ArrayList<Block.Piece>();
        pieces.add(new Block.Piece(0, lines.first()));
        block.pieces().stream()
                .filter(p -> p.start() > from && p.start() < to)
                .forEach(p -> pieces.add(new Block.Piece(p.start() - from, p.line())));
        return new Block(block.marker(), block.label(), block.text().substring(from, to), pieces);
    }
}
