package vn.hoixa.knowledge.repair;

import java.awt.image.BufferedImage;
import java.util.List;

/** A picture of a page and the lines that were drawn on it, from top to bottom. */
record RenderedPage(BufferedImage image, List<String> lines) {
    RenderedPage {
        lines = List.copyOf(lines);
    }
}
