package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of a PDF with a text layer. */
class PdfTablesTest {
    private static final float[] COLUMNS = {60, 100, 300, 420, 540};
    private static final float[] ROWS = {700, 670, 620, 590};
    private static final List<String> WANTED = List.of(
            "Danh muc nhiem vu",
            "TT | Noi dung | Chu tri | Thoi han",
            "1 | Lap camera o cho va o cac nha van hoa thon | Cong an xa | 30/4/2026",
            "2 | Tap huan ky so |  | Quy II",
            "Ket thuc");

    @TempDir
    Path folder;

    private final FileReader reader = new FileReader(Limits.DEFAULT, ScanReader.NONE);

    /** How programs draw a table's rules. */
    enum Ruling {
        LONG_LINES {
            @Override
            void draw(PDPageContentStream content) throws IOException {
                for (float x : COLUMNS) {
                    content.moveTo(x, ROWS[0]);
                    content.lineTo(x, ROWS[3]);
                }
                for (float y : ROWS) {
                    content.moveTo(COLUMNS[0], y);
                    content.lineTo(COLUMNS[4], y);
                }
                content.stroke();
            }
        },
        BOXES_AROUND_CELLS {
            @Override
            void draw(PDPageContentStream content) throws IOException {
                for (int row = 0; row + 1 < ROWS.length; row++) {
                    for (int column = 0; column + 1 < COLUMNS.length; column++) {
                        content.addRect(
                                COLUMNS[column],
                                ROWS[row + 1],
                                COLUMNS[column + 1] - COLUMNS[column],
                                ROWS[row] - ROWS[row + 1]);
                    }
                }
                content.stroke();
            }
        },
        THIN_FILLED_PIECES {
            @Override
            void draw(PDPageContentStream content) throws IOException {
                for (int row = 0; row < ROWS.length; row++) {
                    for (int column = 0; column < COLUMNS.length; column++) {
                        content.addRect(COLUMNS[column], ROWS[row], 0.5f, 0.5f);
                        if (column + 1 < COLUMNS.length) {
                            content.addRect(
                                    COLUMNS[column] + 0.5f,
                                    ROWS[row],
                                    COLUMNS[column + 1] - COLUMNS[column] - 0.5f,
                                    0.5f);
                        }
                        if (row + 1 < ROWS.length) {
                            content.addRect(
                                    COLUMNS[column], ROWS[row + 1] + 0.5f, 0.5f, ROWS[row] - ROWS[row + 1] - 0.5f);
                        }
                    }
                }
                content.fill();
            }
        };

        abstract void draw(PDPageContentStream content) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void readsTheRowsAndCellsOfADrawnTable(Ruling ruling) throws Exception {
        assertThat(texts(pdf(ruling, 0))).containsExactlyElementsOf(WANTED);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {90, 180, 270})
    void readsATableOnAPageThatIsTurned(int degrees) throws Exception {
        assertThat(texts(pdf(Ruling.THIN_FILLED_PIECES, degrees))).containsExactlyElementsOf(WANTED);
    }

    @Test
    void leavesFramesAndUnderlinesAlone() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(40, 40, 500, 760);
                content.moveTo(60, 695);
                content.lineTo(200, 695);
                content.stroke();
                write(content, 60, 700, "Doc lap - Tu do - Hanh phuc");
                write(content, 60, 680, "Ke hoach nam nay");
            }
            document.save(out);
        }

        assertThat(texts(out.toByteArray())).containsExactly("Doc lap - Tu do - Hanh phuc", "Ke hoach nam nay");
    }

    @Test
    void isNotKeptBusyByADrawing() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 4_000; i++) {
                    float at = 20 + i * 0.13f;
                    content.moveTo(at, 20);
                    content.lineTo(at, 800);
                    content.moveTo(20, at);
                    content.lineTo(560, at);
                }
                content.stroke();
                write(content, 60, 700, "Ban do");
            }
            document.save(out);
        }

        assertThat(texts(out.toByteArray())).containsExactly("Ban do");
    }

    private List<String> texts(byte[] pdf) throws Exception {
        return reader.read(Files.write(folder.resolve("a.pdf"), pdf)).lines().stream()
                .map(SourceLine::text)
                .toList();
    }

    private static byte[] pdf(Ruling ruling, int degrees) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            boolean lying = degrees % 180 != 0;
            var size = lying ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            var page = new PDPage(size);
            page.setRotation(degrees);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(turned(degrees, size));
                ruling.draw(content);
                write(content, 60, 730, "Danh muc nhiem vu");
                row(content, 680, "TT", "Noi dung", "Chu tri", "Thoi han");
                row(content, 655, "1", "Lap camera o cho", "Cong an xa", "30/4/2026");
                row(content, 640, "", "va o cac nha van hoa", "", "");
                row(content, 625, "", "thon", "", "");
                row(content, 600, "2", "Tap huan ky so", "", "Quy II");
                write(content, 60, 560, "Ket thuc");
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Turns what is drawn against the page's own turn, so that one who reads it sees it upright. */
    private static Matrix turned(int degrees, PDRectangle size) {
        return switch (degrees) {
            case 90 -> new Matrix(0, 1, -1, 0, size.getWidth(), 0);
            case 180 -> new Matrix(-1, 0, 0, -1, size.getWidth(), size.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, 0, size.getHeight());
            default -> new Matrix();
        };
    }

    private static void row(PDPageContentStream content, float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                write(content, COLUMNS[i] + 5, y, cells[i]);
            }
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
