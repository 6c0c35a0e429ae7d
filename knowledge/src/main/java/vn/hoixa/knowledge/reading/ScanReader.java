package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the pages of a PDF that are pictures; the place where character recognition is plugged in. */
@FunctionalInterface
interface ScanReader {
    /** Refuses every scan and says what to do instead. */
    ScanReader NONE = document -> {
        throw new UnreadableFileException("PDF này là bản chụp (ảnh), không có lớp chữ nên chưa đọc được;"
                + " hãy nhập bản gốc DOCX hoặc PDF có lớp chữ.");
    };

    /** The text of every page, in order. */
    List<String> read(PDDocument document) throws UnreadableFileException, IOException;
}
