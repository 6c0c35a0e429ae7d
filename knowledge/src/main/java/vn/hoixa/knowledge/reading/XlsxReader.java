package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XLSX, without ever holding a sheet whole: each sheet's name as a heading, then its rows with " | " between the cells; formulas
 * as the values they last had.
 */
record XlsxReader(Limits limits) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var lines = new LineCollector(limits);
            var reader = new XSSFReader(file);
            var texts = new ReadOnlySharedStringsTable(file, false);
            var styles = reader.getStylesTable();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                byte[] sheet;
                try (var in = sheets.next()) {
                    sheet = in.readAllBytes();
                }
                var rows = new SheetRows(MergedCells.of(sheet));
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(styles, texts, rows, new CellFormat(), false));
                parser.parse(new InputSource(new ByteArrayInputStream(sheet)));
                var found = rows.lines();
                if (!found.isEmpty()) {
                    lines.add(sheets.getSheetName());
                    for (var line : found) {
                        lines.add(line);
                    }
                }
            }
            return lines.document(ReadDocument.Format.XLSX, 0);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | javax.xml.parsers.ParserConfigurationException
                | javax.xml.stream.XMLStreamException
                | RuntimeException e) {
            // Everything is in memory here: whatever is thrown is about the content. A damaged file can make the
            // library throw anything.
            throw new UnreadableFileException(
                    "Tệp Excel bị hỏng hoặc bị cắt ngang; hãy mở bằng Excel, lưu lại rồi nhập lại.", e);
        }
    }
}
