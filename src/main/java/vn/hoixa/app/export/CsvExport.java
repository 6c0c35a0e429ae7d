package vn.hoixa.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values; the mark at the beginning tells Excel that they are UTF-8. */
final class CsvExport implements ExportFormat.Export {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(List<TaskRow> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(TaskRow.HEADERS);
        for (var row : rows) {
            printer.printRecord(row.cells().stream().map(CsvExport::harmless).toList());
        }
        printer.flush();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
