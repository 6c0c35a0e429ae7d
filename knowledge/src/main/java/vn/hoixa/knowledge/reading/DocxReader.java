package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** DOCX: paragraphs with their list numbers, table rows with " | " between the cells; headers, footers, notes left out. */
record DocxReader(Limits limits) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException, IOException {
        var parts = new ZipGuard(limits).parts(content);
        if (!parts.contains("word/document.xml")) {
            throw new UnreadableFileException(
                    parts.contains("[Content_Types].xml") && parts.stream().noneMatch(DocxReader::isOtherOffice)
                            ? "Tệp Word bị hỏng: thiếu phần nội dung."
                            : "Đây không phải tệp Word (DOCX); hãy lưu nội dung thành DOCX hoặc PDF rồi nhập lại.");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var lines = new LineCollector(limits);
            new DocxLines(lines).addAll(document.getBodyElements());
            return lines.document(ReadDocument.Format.DOCX, 0);
        } catch (POIXMLException | OpenXML4JRuntimeException | RecordFormatException e) {
            throw broken(e);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // Everything is in memory here: these are about the content, not about the disk.
            throw broken(e);
        }
    }

    private static boolean isOtherOffice(String part) {
        return part.startsWith("xl/") || part.startsWith("ppt/");
    }

    private static UnreadableFileException broken(Exception cause) {
        return new UnreadableFileException(
                "Tệp Word bị hỏng hoặc bị cắt ngang; hãy mở bằng Word, lưu lại rồi nhập lại.", cause);
    }
}
