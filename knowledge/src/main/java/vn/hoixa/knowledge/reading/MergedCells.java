package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;

/** Which cells of a sheet are merged. The file says it after the cells. */
record MergedCells(List<CellRangeAddress> ranges) {
    /** More are read as if they were not merged: each row asks all of them. */
    private static final int MOST = 5_000;

    static MergedCells of(byte[] sheet) throws XMLStreamException {
        var ranges = new ArrayList<CellRangeAddress>();
        var parser = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(sheet));
        try {
            while (parser.hasNext() && ranges.size() < MOST) {
                if (parser.next() == XMLStreamConstants.START_ELEMENT
                        && parser.getLocalName().equals("mergeCell")) {
                    ranges.add(CellRangeAddress.valueOf(parser.getAttributeValue(null, "ref")));
                }
            }
        } finally {
            parser.close();
        }
        return new MergedCells(List.copyOf(ranges));
    }

    /** The cells of one column over several rows that this row is in, but not as the first. */
    List<CellRangeAddress> goingOnIn(int row) {
        return ranges.stream()
                .filter(range -> range.getFirstRow() < row && range.getLastRow() >= row)
                .filter(range -> range.getFirstColumn() == range.getLastColumn())
                .toList();
    }
}
