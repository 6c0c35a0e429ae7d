package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block in the outline, with what stands below it. Built by {@link OutlineBuilder}, not changed afterwards. */
final class Node {
    private final Block block;
    private final @Nullable Node parent;
    private final String path;
    private final Zone zone;
    private final List<Node> children = new ArrayList<>();
    private final List<Node> labels = new ArrayList<>();

    Node(Block block, @Nullable Node parent, String path, Zone zone) {
        this.block = block;
        this.parent = parent;
        this.path = path;
        this.zone = zone;
    }

    void add(Node child) {
        children.add(child);
    }

    /** Adds a child that tells who or when of this node. */
    void addLabel(Node child) {
        children.add(child);
        labels.add(child);
    }

    Block block() {
        return block;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    /** Its place, such as "III.1.a"; bullets and paragraphs have their heading's. */
    String path() {
        return path;
    }

    Zone zone() {
        return zone;
    }

    List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** The children that are labels: "Đơn vị chủ trì: …". */
    List<Node> labels() {
        return Collections.unmodifiableList(labels);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The headings above, highest first, joined with " › ". */
    String headingPath() {
        if (parent == null) {
            return "";
        }
        var above = parent.headingPath();
        var own = parent.block().text();
        return above.isEmpty() ? own : above + " › " + own;
    }
}
