package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** PDF by pages: its own text, what character recognition reads, and the notes on the rest. */
class PdfAndScansTest extends ReadingFixture {
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
}
