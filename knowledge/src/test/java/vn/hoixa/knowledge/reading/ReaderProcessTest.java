package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that harm their reader harm only the process that reads them. */
class ReaderProcessTest {
    @TempDir
    Path folder;

    private final FileReader reader = FileReader.isolated();

    @Test
    void readsTheSameAsWithinTheProcess() throws Exception {
        var docx = Files.write(folder.resolve("a.docx"), SampleFiles.docx());
        var pdf = Files.write(folder.resolve("a.pdf"), SampleFiles.pdf("Ke hoach so 12", "Trang hai"));

        assertThat(reader.read(docx)).isEqualTo(new FileReader().read(docx));
        assertThat(reader.read(pdf)).isEqualTo(new FileReader().read(pdf));
    }

    @Test
    void handsTheReasonOfARefusalOn() throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), SampleFiles.encryptedPdf());

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("mật khẩu");
    }

    @Test
    void stopsAReadingThatTakesTooLong() throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), SampleFiles.pdf("Ke hoach so 12"));

        assertThatThrownBy(() -> FileReader.isolated(new ReaderProcess(Duration.ofMillis(1), null))
                        .read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("quá nhiều thời gian");
        // A killed process is gone a moment later; one that reads on takes longer than that to start.
        ProcessHandle.current()
                .children()
                .forEach(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(1)));
    }

    @Test
    void refusesAPdfThatInflatesWithoutEnd() throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), bomb());

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching("(?s).*(bộ nhớ|thời gian|bị hỏng|không có chữ|dài hơn|tesseract).*");
    }

    @Test
    void refusesAHugePicture() throws Exception {
        var file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching(".*(quá lớn|tesseract).*");
    }

    @Test
    void refusesAPdfOfTooManyPages() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        var file = Files.write(folder.resolve("a.pdf"), out.toByteArray());

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("5000 trang");
    }

    @Test
    void readsWordWithMacrosWithoutRunningThem() throws Exception {
        var file = Files.write(folder.resolve("a.docm"), SampleFiles.docm());

        assertThat(reader.read(file).lines()).isNotEmpty();
    }

    /** A page whose content is 200 MB of show-text operators in a fraction of a megabyte. */
    private static byte[] bomb() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            var chunk = "BT (a) Tj ET ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
            for (long size = 0; size < 200_000_000L; size += chunk.length) {
                deflater.write(chunk);
            }
        }
        var out = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
        };
        for (int i = 0; i < objects.length; i++) {
            offsets.add(out.size());
            out.write("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]).getBytes(StandardCharsets.US_ASCII));
        }
        offsets.add(out.size());
        out.write("4 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n"
                .formatted(packed.size())
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int table = out.size();
        var xref = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        offsets.forEach(offset -> xref.append("%010d 00000 n \n".formatted(offset)));
        xref.append("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        out.write(xref.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
