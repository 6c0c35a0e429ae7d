package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Gathers a page's lines: one for each block, one for each table row with " | " between its cells. */
final class HtmlLines implements NodeVisitor {
    private static final String CELLS = " | ";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int cellDepth;

    List<String> lines() {
        flush();
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isDataCell(element)) {
                cellDepth--;
            } else if (element.isBlock()) {
                lineEnds();
            }
        }
    }

    private void text(TextNode text) {
        if (cellDepth == 0 && text.parent() instanceof Element parent && parent.closest("pre") != null) {
            preformatted(text.getWholeText());
        } else {
            open.append(text.getWholeText());
        }
    }

    private void preformatted(String text) {
        var parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            open.append(parts[i]);
            if (i < parts.length - 1) {
                flush();
            }
        }
    }

    private void start(Element element) {
        if (isDataCell(element)) {
            if (cellDepth == 0 && element.previousElementSibling() != null) {
                open.append(CELLS);
            }
            cellDepth++;
        } else if (element.isBlock() || element.nameIs("br")) {
            lineEnds();
            if (element.nameIs("li")) {
                open.append(marker(element));
            }
        }
    }

    private void lineEnds() {
        if (cellDepth > 0) {
            open.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        var line = open.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        open.setLength(0);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static String marker(Element item) {
        var list = item.parent();
        return list != null && list.nameIs("ol") ? (item.elementSiblingIndex() + 1) + ". " : "- ";
    }

    /** Cells of a table that holds another table only lay the page out; they are blocks like any other. */
    private static boolean isDataCell(Element element) {
        if (!element.nameIs("td") && !element.nameIs("th")) {
            return false;
        }
        var table = element.closest("table");
        return table != null && table.selectFirst("td table, th table") == null;
    }
}
