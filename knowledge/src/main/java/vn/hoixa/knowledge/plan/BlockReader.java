package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Joins the lines of a plan to blocks: a new one at each mark, at a label, at a blank line, and after a heading. */
final class BlockReader {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:\\W{0,2}\\d{1,3}\\W{0,2}|Trang \\d{1,3}(?:/\\d{1,3})?)$");
    /** What Markdown puts before a heading or a quotation. */
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#{1,6}|>)\\s+");
    /** "* Là đầu mối …": one asterisk is a bullet, two are bold. */
    private static final Pattern ASTERISK = Pattern.compile("^\\s*\\*\\s+(?=[\\p{L}\\d])");
    /** "… trở lên. - Đóng góp …", "Phòng Kinh tế: - Rà soát …": bullets that run together. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=[.;:])\\s+[-–•+]\\s+(?=\\p{Lu})");
    /** Lines longer than this are whole paragraphs, not broken at a margin. */
    private static final int WIDEST_MARGIN = 140;
    /** Lines broken at a margin are about equally long. */
    private static final double SPREAD = 1.3;

    private final Labels labels;

    BlockReader() {
        this(new Labels());
    }

    BlockReader(Labels labels) {
        this.labels = labels;
    }

    /** The blocks of the lines, whose first has the ordinal {@code firstLine}. */
    List<Block> read(List<String> lines, int firstLine) {
        var blocks = new ArrayList<Block>();
        var marks = new Marks();
        int width = length(lines, 0.75);
        boolean wrapped = width <= WIDEST_MARGIN && length(lines, 0.95) <= SPREAD * width;
        @Nullable Draft draft = null;
        var gap = Draft.Gap.NONE;
        for (int i = 0; i < lines.size(); i++) {
            var line = text(lines.get(i));
            if (line.isEmpty()) {
                gap = gap == Draft.Gap.PAGE ? gap : Draft.Gap.BLANK;
                continue;
            }
            if (PAGE_NUMBER.matcher(line).matches()) {
                gap = Draft.Gap.PAGE;
                continue;
            }
            var mark = marks.of(line);
            boolean goesOn = mark.isEmpty() && !labels.opensWithDuty(line);
            if (draft != null && goesOn && draft.goesOn(line, gap, width, wrapped)) {
                draft.add(line, firstLine + i);
            } else {
                if (draft != null) {
                    addSplit(blocks, draft.toBlock());
                }
                draft = mark.map(m -> new Draft(m.marker(), m.label()))
                        .orElseGet(() -> new Draft(Block.Marker.PARAGRAPH, ""));
                draft.add(mark.map(Marks.Mark::rest).orElse(line), firstLine + i);
            }
            gap = Draft.Gap.NONE;
        }
        if (draft != null) {
            addSplit(blocks, draft.toBlock());
        }
        return blocks;
    }

    static String plain(String line) {
        return VietnameseText.squeeze(line.replace("\f", " ").replace("*", ""));
    }

    private static String text(String line) {
        var bulleted = ASTERISK.matcher(line).replaceFirst("- ");
        return Marks.clean(MARKDOWN.matcher(plain(bulleted)).replaceFirst(""));
    }

    /** The length that this share of the lines does not pass; 80 for a text without lines. */
    private static int length(List<String> lines, double share) {
        var lengths = lines.stream()
                .mapToInt(String::length)
                .filter(n -> n > 20)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 80 : lengths[(int) (lengths.length * share)];
    }

    /** Bullets that run together below an item's mark; headings stay whole. */
    private static void addSplit(List<Block> blocks, Block block) {
        if (block.text().isBlank()) {
            return;
        }
        var matcher = RUN_TOGETHER.matcher(block.text());
        boolean item = block.marker().ordinal() >= Block.Marker.ARABIC.ordinal();
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
        boolean keeps = from == 0 || block.marker() == Block.Marker.SUB_BULLET;
        var marker = keeps ? block.marker() : Block.Marker.BULLET;
        return new Block(marker, from == 0 ? block.label() : "", block.text().substring(from, to), pieces);
    }
}
