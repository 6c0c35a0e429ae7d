package vn.hoixa.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoixa.app.fakes.FakeLibrary;
import vn.hoixa.knowledge.library.TaskFilter;

class ExportTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-20T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final FakeLibrary library = new FakeLibrary();
    private final List<TaskRow> rows = TaskRow.all(library, library.tasks(TaskFilter.ALL), CLOCK);

    @Test
    void writesATableThatExcelReadsAsUtf8() throws IOException {
        var csv = new String(write(ExportFormat.csv, rows), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        var records = CSVParser.parse(csv.substring(1), CSVFormat.EXCEL).getRecords();
        assertThat(records).hasSize(4).allMatch(record -> record.size() == TaskRow.HEADERS.size());
        assertThat(records.get(1).toList())
                .contains("Phòng Văn hóa - Xã hội", "2025-03-15", "quá hạn", "10-13", "Công an xã; Đoàn Thanh niên");
        assertThat(records.get(2).toList()).contains("trang 1, 19-20");
    }

    @Test
    void keepsASpreadsheetFromRunningWhatAPlanHolds() throws IOException {
        var first = rows.getFirst();
        var hostile = new TaskRow(
                "x", "=HYPERLINK(\"x\")", "+1", "@a", first.kind(), "a,\"b\"\nc", "", "", "", null, "", "", "", "");
        var record = CSVParser.parse(
                        new String(write(ExportFormat.csv, List.of(hostile)), StandardCharsets.UTF_8), CSVFormat.EXCEL)
                .getRecords()
                .get(1);
        assertThat(record.toList())
                .startsWith("'=HYPERLINK(\"x\")", "'+1", "'@a")
                .contains("a,\"b\"\nc");
    }

    @Test
    void writesAWorkbookWithRealDates() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(write(ExportFormat.xlsx, rows)))) {
            var sheet = book.getSheet("Nhiệm vụ");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(8).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 3, 15));
            assertThat(sheet.getRow(3).getCell(8).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void writesACalendarOfAllDayEventsOnTheLastDay() throws IOException {
        var text = new String(write(ExportFormat.ics, rows), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20250315", "DTEND;VALUE=DATE:20250316", "DTSTART;VALUE=DATE:20251231");
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getUid().getValue()).isEqualTo("t-text@hoixa");
        assertThat(events.getFirst().getSummary().getValue()).startsWith("Hạn: Lắp đặt");
    }

    @Test
    void writesAnEmptyRegister() throws IOException {
        for (var format : ExportFormat.values()) {
            assertThat(write(format, new ArrayList<>())).isNotEmpty();
        }
    }

    private static byte[] write(ExportFormat format, List<TaskRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(rows, out);
        return out.toByteArray();
    }
}
