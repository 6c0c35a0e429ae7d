package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {
    private static final String SENTENCE = "Ủy ban nhân dân xã Đồng Tâm giao Phòng Văn hóa chủ trì";

    @TempDir
    Path folder;

    private final FileReader reader = new FileReader();

    @Test
    void numbersLinesAsTheFileDoes() throws Exception {
        var document = reader.read(file("ke-hoach.txt", "một\r\nhai\n\n  bốn\n"));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.TEXT);
        assertThat(document.pages()).isZero();
        assertThat(texts(document)).containsExactly("một", "hai", "", "  bốn", "");
        assertThat(document.lines().get(3)).isEqualTo(new SourceLine(4, null, 4, "  bốn", 1));
    }

    @Test
    void endsLinesAtLineFeedsOnly() throws Exception {
        var document = reader.read(file("a.txt", "\fmột\u000Bhai\u0085ba\u2028bốn\f\nnăm\u0000"));

        assertThat(texts(document)).containsExactly("một hai ba bốn", "năm");
    }

    @Test
    void keepsMarkdownLinesAsTheyStand() throws Exception {
        var document = reader.read(file("a.md", "---\nid: x\n---\n# Tiêu đề\n\n- *một*"));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.MARKDOWN);
        assertThat(texts(document)).containsExactly("---", "id: x", "---", "# Tiêu đề", "", "- *một*");
    }

    @Test
    void readsEveryUsualEncoding() throws Exception {
        assertThat(texts(reader.read(bytes("a.txt", SENTENCE.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(file("b.txt", "\uFEFF" + SENTENCE)))).containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("c.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("d.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("e.txt", windows1258(SENTENCE))))).containsExactly(SENTENCE);
    }

    @Test
    void composesDecomposedLetters() throws Exception {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        assertThat(texts(reader.read(file("a.txt", decomposed)))).containsExactly(SENTENCE);
    }

    @Test
    void readsOnWhereOneLetterOfUtf8WasCut() throws Exception {
        var content = SENTENCE.repeat(20).getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOfRange(content, 1, content.length);

        assertThat(texts(reader.read(bytes("a.txt", cut))).get(0)).contains("nhân dân xã Đồng Tâm");
    }

    @Test
    void readsTextThatIsCalledPdfAsText() throws Exception {
        assertThat(reader.read(file("a.pdf", SENTENCE)).format()).isEqualTo(ReadDocument.Format.TEXT);
    }

    @Test
    void readsHtmlByBlocksAndRows() throws Exception {
        var page = """
                <!DOCTYPE html><html><head><title>bỏ</title><script>var a = 1;</script></head><body>
                <h1>Hướng&nbsp;dẫn</h1><p>Dòng <b>một</b><br>dòng hai</p>
                <ul><li>việc một</li><li>việc hai</li></ul><ol><li>bước đầu</li></ol>
                <table><tr><th>STT</th><th>Nội dung</th></tr><tr><td>1</td><td><p>Tập huấn</p><p>cán bộ</p></td></tr></table>
                <table><tr><td><p>trái</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
                </body></html>""";

        assertThat(texts(reader.read(file("a.txt", page))))
                .containsExactly(
                        "Hướng dẫn",
                        "Dòng một",
                        "dòng hai",
                        "- việc một",
                        "- việc hai",
                        "1. bước đầu",
                        "STT | Nội dung",
                        "1 | Tập huấn cán bộ",
                        "trái",
                        "a | b");
    }

    @Test
    void readsDocxWithTablesAndListNumbers() throws Exception {
        var document = reader.read(bytes("a.docx", SampleFiles.docx()));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.DOCX);
        assertThat(texts(document))
                .containsExactly(
                        "KẾ HOẠCH CHUYỂN ĐỔI SỐ",
                        "1. Tuyên truyền",
                        "2. Tập huấn",
                        "Nhiệm vụ | Chủ trì",
                        "Số hóa hồ sơ Đợt một | Phòng Nội vụ");
    }

    @Test
    void readsPdfPageByPage() throws Exception {
        var document = reader.read(bytes("a.pdf", SampleFiles.pdf("Ke hoach so 12", "Trang hai")));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.PDF);
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.lines())
                .containsExactly(new SourceLine(1, 1, 1, "Ke hoach so 12", 1), new SourceLine(2, 2, 1, "Trang hai", 1));
    }

    @Test
    void handsScansToTheirReader() throws Exception {
        var scan = bytes("a.pdf", SampleFiles.scannedPdf());

        assertThatThrownBy(() -> new FileReader(Limits.DEFAULT, ScanReader.NONE).read(scan))
                .hasMessageContaining("không có lớp chữ");
        var recognised = new FileReader(Limits.DEFAULT, new FakeScanReader("Chữ đọc từ ảnh", 0.9)).read(scan);
        assertThat(recognised.lines()).containsExactly(new SourceLine(1, 1, 1, "Chữ đọc từ ảnh", 0.9));
    }

    @Test
    void readsAPageAnewThatAWrongModelRead() throws Exception {
        var first = "Ke hoach nam nay cua xa";
        var damaged =
                "Uy ban nhan dan xa giao Phong Van hoa cht tri, phdi hgp véi cac thon té chirc tap huan ky nang sé"
                        + " cho nguwoi dan; két qua giri vé Uy ban";
        var scan = bytes("a.pdf", SampleFiles.scannedPdf(first, damaged));

        assertThat(texts(new FileReader(Limits.DEFAULT, new FakeScanReader(SENTENCE + SENTENCE, 0.9)).read(scan)))
                .containsExactly(first, SENTENCE + SENTENCE);
        assertThat(texts(new FileReader(Limits.DEFAULT, ScanReader.NONE).read(scan)))
                .containsExactly(first, damaged);
    }

    @Test
    void readsTheTextOfAMixedPdfWhereRecognitionIsMissing() throws Exception {
        var scan = bytes("a.pdf", SampleFiles.scannedPdf("Ke hoach nam nay cua xa", "Nguoi ky"));

        var document = new FileReader(Limits.DEFAULT, ScanReader.NONE).read(scan);

        assertThat(texts(document)).containsExactly("Ke hoach nam nay cua xa", "Nguoi ky");
        assertThat(document.lacksRecognition()).isTrue();
        assertThat(document.notes())
                .singleElement()
                .asString()
                .startsWith("Trang 2 là ảnh")
                .contains("chưa đọc được");
    }

    @Test
    void readsOnWhereOnePageCannotBeRead() throws Exception {
        var mixed = bytes("a.pdf", SampleFiles.pdfWithAHugePage("Ke hoach nam nay cua xa"));

        var document = new FileReader(Limits.DEFAULT, new FakeScanReader("Chữ đọc từ ảnh", 0.9)).read(mixed);

        assertThat(texts(document)).containsExactly("Ke hoach nam nay cua xa");
        assertThat(document.notes()).containsExactly("Trang 2 không đọc được: khổ giấy quá lớn.");
        assertThat(document.lacksRecognition()).isFalse();
    }

    @Test
    void saysWhichPagesAreBlurred() throws Exception {
        var scan = bytes("a.pdf", SampleFiles.scannedPdf());

        var blurred = new FileReader(Limits.DEFAULT, new FakeScanReader(SENTENCE + SENTENCE, 0.5)).read(scan);

        assertThat(blurred.notes()).singleElement().asString().startsWith("Trang 1 quét mờ");
    }

    @Test
    void namesPagesByRanges() {
        assertThat(ReadNotes.ranges(List.of(7, 1, 3, 2, 9))).isEqualTo("1–3, 7, 9");
        assertThat(ReadNotes.ranges(List.of(4))).isEqualTo("4");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"kim-thanh.txt", "kim-dong.txt", "phu-binh.txt", "thanh-mien.txt", "kcn-hai-duong.txt"})
    void countsTheLinesOfRealPlansAsTheirReadersDo(String name) throws Exception {
        var plan = Path.of("../../shared/plans", name);
        assumeThat(plan).as("plans beside the checkout").exists();

        var expected = Files.readString(plan).split("\n", -1);
        assertThat(reader.read(plan).lines()).hasSize(expected.length);
    }

    private void assertUnreadable(Path file, String reason) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(reason);
    }

    private static List<String> texts(ReadDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
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

    /** The code page has letters with a hat, breve or horn, and tones as letters of their own. */
    private static byte[] windows1258(String text) {
        var out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            var letter = Character.toString(c);
            if (Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                out.append(letter);
            } else {
                var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                var rest = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                out.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
            }
        }
        ByteBuffer encoded = Charset.forName("windows-1258").encode(out.toString());
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }
}
