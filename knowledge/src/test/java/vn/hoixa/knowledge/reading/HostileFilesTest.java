package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file is made to do, its reading ends within a minute, with lines or a reason, and leaves no process. */
class HostileFilesTest {
    private static final int WIDE = 20_000;

    @TempDir
    Path folder;

    private final FileReader reader = FileReader.isolated();

    enum Hostile {
        PDF_WITH_A_PASSWORD {
            @Override
            byte[] content() throws IOException {
                return SampleFiles.encryptedPdf();
            }
        },
        PDF_CUT_OFF {
            @Override
            byte[] content() throws IOException {
                var whole = SampleFiles.pdf("Ke hoach so 12");
                return Arrays.copyOf(whole, whole.length * 2 / 3);
            }
        },
        PDF_WHOSE_PAGES_HOLD_THEMSELVES {
            @Override
            byte[] content() {
                return pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000>>");
            }
        },
        PDF_WHOSE_FORM_DRAWS_ITSELF {
            @Override
            byte[] content() {
                var form = "/F Do /F Do /F Do";
                return pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</F 4 0 R>>>>/Contents 4 0 R>>",
                        "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F 4 0 R>>>>/Length "
                                + form.length() + ">>\nstream\n" + form + "\nendstream");
            }
        },
        PDF_WITH_A_HUGE_PICTURE {
            @Override
            byte[] content() throws IOException {
                try (var document = new PDDocument();
                        var out = new ByteArrayOutputStream()) {
                    var page = new PDPage();
                    document.addPage(page);
                    var picture = new BufferedImage(WIDE, WIDE, BufferedImage.TYPE_BYTE_GRAY);
                    try (var content = new PDPageContentStream(document, page)) {
                        content.drawImage(JPEGFactory.createFromImage(document, picture), 0, 0, 600, 800);
                    }
                    document.save(out);
                    return out.toByteArray();
                }
            }
        },
        HUGE_PICTURE {
            @Override
            byte[] content() throws IOException {
                return png(WIDE, WIDE);
            }
        },
        LARGE_PICTURE {
            @Override
            byte[] content() throws IOException {
                return png(WIDE, WIDE / 2);
            }
        },
        ZIP_BOMB {
            @Override
            byte[] content() throws IOException {
                var out = new ByteArrayOutputStream();
                try (var zip = new ZipOutputStream(out)) {
                    zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
                    var zeros = new byte[1024 * 1024];
                    for (int i = 0; i < 1_000; i++) {
                        zip.write(zeros);
                    }
                }
                return out.toByteArray();
            }
        },
        ENTITIES_THAT_MULTIPLY {
            @Override
            byte[] content() throws IOException {
                var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
                for (int i = 1; i < 40; i++) {
                    xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
                }
                xml.append("]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&a39;</w:t></w:r></w:p></w:body></w:document>");
                return SampleFiles.docxWithBody(xml.toString());
            }
        },
        WORD_WITH_MACROS {
            @Override
            byte[] content() throws IOException {
                return SampleFiles.docm();
            }
        },
        TEXT_CALLED_PDF {
            @Override
            byte[] content() {
                return "Kế hoạch của xã".getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] content() throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void endsWithinAMinuteWithLinesOrAReason(Hostile hostile) throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), hostile.content());

        var outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(file));

        assertThat(outcome).endsWith(".").doesNotContain("Exception");
        for (var child : ProcessHandle.current().children().toList()) {
            assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private String outcome(Path file) throws IOException {
        try {
            assertThat(reader.read(file).lines()).isNotEmpty();
            return "read.";
        } catch (UnreadableFileException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    /** A PDF of these objects, numbered from 1; the first is its root. */
    private static byte[] pdf(String... objects) {
        var out = new StringBuilder("%PDF-1.4\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.length; i++) {
            offsets.add(out.length());
            out.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]));
        }
        int table = out.length();
        out.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
        offsets.forEach(offset -> out.append("%010d 00000 n \n".formatted(offset)));
        out.append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.length + 1, table));
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
