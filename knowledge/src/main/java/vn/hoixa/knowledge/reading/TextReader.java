package vn.hoixa.knowledge.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Plain text and Markdown: the file's own lines, so that a line's number is its number in the file. */
record TextReader(ReadDocument.Format format, Limits limits) implements FormatReader {
    private static final Pattern LINE_END = Pattern.compile("\r?\n");

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException {
        var lines = new LineCollector(limits);
        var own = List.of(LINE_END.split(TextDecoder.decode(content), -1));
        for (var line : format == ReadDocument.Format.TEXT ? AlignedColumns.barred(own) : own) {
            lines.add(line);
        }
        return lines.document(format, 0);
    }
}
