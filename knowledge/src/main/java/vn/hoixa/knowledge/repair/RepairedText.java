package vn.hoixa.knowledge.repair;

import java.util.List;

/**
 * A document's lines after repair.
 *
 * @param damaged whether the text was judged damaged, and so repaired
 * @param lines one for each line that went in, in the same order
 */
public record RepairedText(boolean damaged, List<RepairedLine> lines) {
    public RepairedText {
        lines = List.copyOf(lines);
    }
}
