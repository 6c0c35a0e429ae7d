package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
    @TempDir
    Path folder;

    private final FileReader reader = new FileReader(Limits.DEFAULT, ScanReader.NONE);

    @Test
    void readsSheetsRowByRow() throws Exception {
        var document = reader.read(Files.write(folder.resolve("a.xlsx"), book()));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.XLSX);
        assertThat(document.lines().stream().map(SourceLine::text))
                .containsExactly(
                        "Nhiệm vụ",
                        "DANH MỤC NHIỆM VỤ NĂM 2026",
                        "STT | Nội dung | Chủ trì | Thời hạn",
                        "1 | Lắp camera an ninh ở chợ | Công an xã | 30/04/2026",
                        "2 | Tập huấn ký số | Công an xã | Quý II",
                        " | Tổng |  | 3");
    }

    @Test
    void refusesWhatIsCutOff() throws Exception {
        var book = book();
        var file = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(book, book.length * 2 / 3));

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("cắt ngang");
    }

    private static byte[] book() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Nhiệm vụ");
            row(sheet, 0, "DANH MỤC NHIỆM VỤ NĂM 2026");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 2, "STT", "Nội dung", "Chủ trì", "Thời hạn");
            row(sheet, 3, "1", "Lắp camera\nan ninh ở chợ", "Công an xã");
            var date = sheet.getRow(3).createCell(3);
            date.setCellValue(LocalDate.of(2026, 4, 30));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            date.setCellStyle(style);
            row(sheet, 4, "2", "Tập huấn ký số", "", "Quý II");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
            row(sheet, 5, "", "Tổng", "");
            sheet.getRow(5).createCell(3).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("Trống");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
