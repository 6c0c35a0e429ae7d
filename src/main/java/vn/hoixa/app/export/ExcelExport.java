package vn.hoixa.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook with one sheet, a fixed header row, filters and real dates. */
final class ExcelExport implements ExportFormat.Export {
    private static final int DUE_COLUMN = TaskRow.HEADERS.indexOf("Hạn cuối");
    private static final int WIDE_COLUMN = TaskRow.HEADERS.indexOf("Việc");
    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;

    @Override
    public void write(List<TaskRow> rows, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Nhiệm vụ");
            var bold = bold(book);
            var day = day(book);
            var header = sheet.createRow(0);
            for (int i = 0; i < TaskRow.HEADERS.size(); i++) {
                var cell = header.createCell(i);
                cell.setCellValue(TaskRow.HEADERS.get(i));
                cell.setCellStyle(bold);
                sheet.setColumnWidth(i, (i == WIDE_COLUMN ? 70 : 20) * CHARACTER);
            }
            for (var task : rows) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                var cells = task.cells();
                for (int i = 0; i < cells.size(); i++) {
                    var cell = row.createCell(i);
                    if (i == DUE_COLUMN && task.due() != null) {
                        cell.setCellValue(task.due());
                        cell.setCellStyle(day);
                    } else {
                        cell.setCellValue(cut(cells.get(i)));
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, TaskRow.HEADERS.size() - 1));
            book.write(out);
        }
    }

    /** Excel takes no cell longer than 32,767 characters. */
    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    private static CellStyle bold(Workbook book) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle day(Workbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }
}
