package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are damaged, locked, too large or made to do harm. */
class RefusedFilesTest extends ReadingFixture {
    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        assertUnreadable(bytes("a.txt", new byte[0]), "rỗng");
        assertUnreadable(file("b.txt", " \n \n"), "không có chữ");
        assertUnreadable(bytes("c.bin", random(5000)), "Không nhận ra loại tệp");
        assertUnreadable(bytes("c.html", random(5000)), "Không nhận ra loại tệp");
        assertUnreadable(bytes("d.pdf", SampleFiles.encryptedPdf()), "mật khẩu");
        assertUnreadable(bytes("e.pdf", half(SampleFiles.pdf("Ke hoach"))), "cắt ngang");
        assertUnreadable(bytes("f.docx", half(SampleFiles.docx())), "cắt ngang");
        assertUnreadable(file("g.pdf", "%PDF-1.7\nrác\n%%EOF"), "hỏng");
        assertUnreadable(bytes("h.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 0}), "ảnh");
        assertUnreadable(file("i.rtf", "{\\rtf1 abc}"), "RTF");
        assertUnreadable(bytes("k.docx", zip("khac.txt", "abc".getBytes(StandardCharsets.UTF_8))), "DOCX");
        assertUnreadable(folder, "tệp thường");
        assertThatThrownBy(() -> reader.read(folder.resolve("mat.txt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesMoreThanItsLimits() throws Exception {
        var small = new FileReader(new Limits(1000, 3, 10, 1, 2000, 2000), ScanReader.NONE);

        assertThatThrownBy(() -> small.read(bytes("a.txt", new byte[1001]))).hasMessageContaining("nặng hơn");
        assertThatThrownBy(() -> small.read(file("b.txt", "a\nb\nc\nd"))).hasMessageContaining("hơn 3 dòng");
        assertThatThrownBy(() -> small.read(file("c.txt", "a\n" + "b".repeat(11))))
                .hasMessageContaining("Dòng 2 dài hơn 10");
        var pages = new FileReader(new Limits(100_000, 30, 100, 1, 2000, 2000), ScanReader.NONE);
        assertThatThrownBy(() -> pages.read(bytes("d.pdf", SampleFiles.pdf("mot", "hai"))))
                .hasMessageContaining("2 trang");
    }

    @Test
    void stopsAtAZipBomb() throws Exception {
        var bomb = zip("word/document.xml", new byte[60 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(100_000);
        assertUnreadable(bytes("a.docx", bomb), "quá lớn");
    }

    @Test
    void resolvesNoExternalEntities() throws Exception {
        var secret = file("secret.txt", "BÍ MẬT");
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>chữ &e;</w:t></w:r></w:p></w:body></w:document>";
        var docx = bytes("a.docx", SampleFiles.docxWithBody(xml));

        try {
            assertThat(texts(reader.read(docx))).noneMatch(line -> line.contains("BÍ MẬT"));
        } catch (UnreadableFileException refused) {
            assertThat(refused).hasMessageContaining("hỏng");
        }
    }

    private void assertUnreadable(Path file, String reason) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] random(int size) {
        var content = new byte[size];
        new Random(7).nextBytes(content);
        return content;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
