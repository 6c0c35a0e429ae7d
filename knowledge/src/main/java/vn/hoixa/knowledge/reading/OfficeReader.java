package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.Set;

/** A ZIP file: Word or Excel by its parts. Macros are neither run nor read. */
record OfficeReader(Limits limits) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException, IOException {
        var parts = new ZipGuard(limits).parts(content);
        if (parts.contains("word/document.xml")) {
            return new DocxReader(limits).read(content);
        }
        if (parts.contains("xl/workbook.xml")) {
            return new XlsxReader(limits).read(content);
        }
        throw new UnreadableFileException(
                isBrokenWord(parts)
                        ? "Tệp Word bị hỏng: thiếu phần nội dung."
                        : "Đây không phải tệp Word (DOCX) hay Excel (XLSX); hãy lưu nội dung thành DOCX hoặc PDF rồi nhập"
                                + " lại.");
    }

    private static boolean isBrokenWord(Set<String> parts) {
        return parts.contains("[Content_Types].xml")
                && parts.stream().noneMatch(part -> part.startsWith("xl/") || part.startsWith("ppt/"));
    }
}
