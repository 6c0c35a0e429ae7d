package vn.hoixa.knowledge.plan;

import java.util.List;

/** The outline as the library keeps it. */
final class Sections {
    private Sections() {}

    static List<Section> of(List<Node> nodes) {
        return nodes.stream()
                .map(node -> new Section(
                        node.path(),
                        depth(node),
                        !node.isLeaf(),
                        node.headingPath(),
                        node.block().text(),
                        node.block().lines()))
                .toList();
    }

    private static int depth(Node node) {
        int depth = 1;
        for (var above = node.parent(); above != null; above = above.parent()) {
            depth++;
        }
        return depth;
    }
}
