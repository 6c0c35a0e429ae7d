package vn.hoixa.knowledge.reading;

import java.util.List;

/**
 * What reading a file gave.
 *
 * @param format the format that was recognised from the content
 * @param pages how many pages; 0 where the format has none
 * @param lines all lines in order, {@code ordinal} without gaps from 1
 * @param notes what a person should know of the reading, in Vietnamese: pages that were not read, or not well, and why
 * @param lacksRecognition whether pages were left out because this machine has no character recognition
 */
public record ReadDocument(
        Format format, int pages, List<SourceLine> lines, List<String> notes, boolean lacksRecognition) {
    public ReadDocument {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
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
