package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document's body as lines. */
final class DocxLines {
    private static final String CELLS = " | ";

    private final LineCollector lines;
    private final ListNumbers numbers = new ListNumbers();

    DocxLines(LineCollector lines) {
        this.lines = lines;
    }

    void addAll(List<IBodyElement> elements) throws UnreadableFileException {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.addAll(text(paragraph));
            } else if (element instanceof XWPFTable table) {
                for (var row : table.getRows()) {
                    lines.add(row(row));
                }
            } else if (element instanceof XWPFSDT control) {
                lines.addAll(control.getContent().getText().stripTrailing());
            }
        }
    }

    private String text(XWPFParagraph paragraph) {
        var text = paragraph.getText();
        return text.isBlank() ? "" : numbers.next(paragraph) + text;
    }

    private String row(XWPFTableRow row) {
        var cells = new ArrayList<String>();
        for (var cell : row.getTableCells()) {
            cells.add(cell(cell).strip());
        }
        return String.join(CELLS, cells);
    }

    private String cell(XWPFTableCell cell) {
        var parts = new ArrayList<String>();
        for (var element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                parts.add(text(paragraph));
            } else if (element instanceof XWPFTable inner) {
                inner.getRows().forEach(row -> parts.add(row(row)));
            }
        }
        parts.removeIf(String::isBlank);
        return String.join(" ", parts).replace('\n', ' ');
    }
}
