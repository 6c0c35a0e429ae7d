package vn.hoixa.knowledge.reading;

import java.util.List;

/**
 * What reading a file gave.
 *
 * @param format the format that was recognised from the content
 * @param pages how many pages; 0 where the format has none
 * @param lines all lines in order, {@code ordinal} without gaps from 1
 */
public record ReadDocument(Format format, int pages, List<SourceLine> lines) {
    public ReadDocument {
        lines = List.copyOf(lines);
    }

    /** The formats that can be read. */
    public enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        DOCX,
        XLSX,
        PDF,
        IMAGE
    }
}
