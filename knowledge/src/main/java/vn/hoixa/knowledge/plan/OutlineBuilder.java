package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Puts blocks below the headings they belong to. */
final class OutlineBuilder {
    private static final int CLOSING_LEVEL = Block.Marker.ARABIC.ordinal() * 10 - 5;

    private final Zone.Headings headings = new Zone.Headings();
    private final Labels labels;

    OutlineBuilder() {
        this(new Labels());
    }

    OutlineBuilder(Labels labels) {
        this.labels = labels;
    }

    /** The blocks in their order, each with its heading above it. */
    List<Node> build(List<Block> blocks) {
        var nodes = new ArrayList<Node>();
        var open = new ArrayList<Node>();
        boolean closing = false;
        for (var block : blocks) {
            closing |= isClosing(block);
            var node = node(block, open, closing);
            nodes.add(node);
            open.add(node);
        }
        return nodes;
    }

    private Node node(Block block, List<Node> open, boolean closing) {
        boolean lastWords = headings.closes(block);
        boolean below = isLabelOf(open, block);
        boolean label = below || labels.opensWithDuty(block.text());
        if (!below) {
            int level = lastWords ? CLOSING_LEVEL : level(block);
            while (!open.isEmpty() && !holds(open.getLast(), block, level)) {
                open.removeLast();
            }
        }
        @Nullable Node parent = open.isEmpty() ? null : open.getLast();
        boolean closed = lastWords || closing && block.marker() != Block.Marker.APPENDIX;
        var zone = closed ? Zone.CLOSING : zone(block, parent);
        var node = new Node(block, parent, path(block, parent), zone);
        if (parent != null && label) {
            parent.addLabel(node);
        } else if (parent != null) {
            parent.add(node);
        }
        return node;
    }

    /** A label stands below the item before it, however both are marked; earlier labels of that item are closed. */
    private boolean isLabelOf(List<Node> open, Block block) {
        if (block.marker().ordinal() < Block.Marker.BULLET.ordinal() || !labels.opens(block.text())) {
            return false;
        }
        while (!open.isEmpty() && labels.opens(open.getLast().block().text())) {
            open.removeLast();
        }
        return !open.isEmpty()
                && (labels.opensWithDuty(block.text())
                        || !open.getLast().labels().isEmpty())
                && open.getLast().block().marker().ordinal() > Block.Marker.ROMAN.ordinal();
    }

    /** "Nơi nhận:" ends the plan proper; an appendix may follow. */
    private static boolean isClosing(Block block) {
        return VietnameseText.fold(block.text()).startsWith("noi nhan");
    }

    /** Whether a block of this level stands below an open one. */
    private static boolean holds(Node open, Block block, int level) {
        int openLevel = level(open.block());
        if (openLevel >= level) {
            return false;
        }
        boolean item = openLevel >= Block.Marker.BULLET.ordinal() * 10;
        boolean opens = open.block().text().stripTrailing().endsWith(":");
        return !item || block.marker() == Block.Marker.SUB_BULLET || opens && block.marker() == Block.Marker.BULLET;
    }

    /** Smaller is further out; dotted numbers by their depth. */
    private static int level(Block block) {
        int level = block.marker().ordinal() * 10;
        boolean opening = block.marker() == Block.Marker.PARAGRAPH
                && (block.text().stripTrailing().endsWith(":") || TimeHeading.is(block.text()));
        if (opening) {
            return Block.Marker.BULLET.ordinal() * 10 - 5;
        }
        return block.marker() == Block.Marker.DOTTED
                ? level + (int) block.label().chars().filter(c -> c == '.').count()
                : level;
    }

    private Zone zone(Block block, @Nullable Node parent) {
        if (block.marker() == Block.Marker.APPENDIX) {
            return Zone.APPENDIX;
        }
        boolean heading = block.marker().ordinal() <= Block.Marker.DOTTED.ordinal();
        Zone above = parent == null ? Zone.HEAD : parent.zone();
        if (!heading || above == Zone.APPENDIX) {
            return above;
        }
        Optional<Zone> own =
                headings.of(block.text().length() > 160 ? block.text().substring(0, 160) : block.text());
        boolean top = parent == null || block.marker().ordinal() <= Block.Marker.ROMAN.ordinal();
        if (top) {
            return own.orElse(parent == null ? Zone.TASKS : above);
        }
        // Below a heading that already says what it holds, only goals, purpose and money may differ.
        return switch (above) {
            case TASKS, ORGANISATION ->
                headings.below(block.text(), above).filter(z -> isShort(block)).orElse(above);
            default -> own.filter(z -> isShort(block) && z == Zone.TASKS).orElse(above);
        };
    }

    private static boolean isShort(Block block) {
        return block.text().length() < 90;
    }

    private static String path(Block block, @Nullable Node parent) {
        var above = parent == null ? "" : parent.path();
        return switch (block.marker()) {
            case APPENDIX -> "Phụ lục" + (block.label().isEmpty() ? "" : " " + block.label());
            case PART -> block.label();
            case ROMAN -> join(above, block.label());
            case DOTTED -> join(outermost(parent), block.label());
            case ARABIC, LETTER -> join(above, block.label());
            default -> above;
        };
    }

    /** A dotted number repeats the numbers above it: only the Roman heading's path stays. */
    private static String outermost(@Nullable Node node) {
        for (var n = node; n != null; n = n.parent()) {
            var marker = n.block().marker();
            if (marker.ordinal() <= Block.Marker.ROMAN.ordinal()) {
                return n.path();
            }
        }
        return "";
    }

    private static String join(String above, String label) {
        return above.isEmpty() ? label : above + "." + label;
    }
}
