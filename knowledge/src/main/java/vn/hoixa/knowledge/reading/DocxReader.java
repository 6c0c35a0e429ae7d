package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** DOCX: paragraphs with their list numbers, table rows with " | " between the cells; headers, footers, notes left out. */
record DocxReader(Limits limits) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException, IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var lines = new LineCollector(limits);
            new DocxLines(lines).addAll(document.getBodyElements());
            return lines.document(ReadDocument.Format.DOCX, 0);
        } catch (IOException | RuntimeException e) {
            // Everything is in memory here: whatever is thrown is about the content. A damaged file can make the
            // library throw anything.
            throw broken(e);
        }
    }

    private static UnreadableFileException broken(Exception cause) {
        return new UnreadableFileException(
                "Tệp Word bị hỏng hoặc bị cắt ngang; hãy mở bằng Word, lưu lại rồi nhập lại.", cause);
    }
}
