package vn.hoixa.knowledge.guide;

import vn.hoixa.knowledge.guide.Guide.Item;
import vn.hoixa.knowledge.text.LineRange;

/** An item while its lines are read. */
final class ItemLines {
    private final StringBuilder markdown;
    private LineRange lines;

    ItemLines(String text, int line) {
        markdown = new StringBuilder(text);
        lines = new LineRange(line, line);
    }

    void add(String text, int line) {
        markdown.append(' ').append(text);
        lines = lines.span(new LineRange(line, line));
    }

    Item toItem() {
        return new Item(InlineMarkdown.plain(markdown.toString()), lines);
    }
}
