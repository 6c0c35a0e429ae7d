package vn.hoixa.knowledge.reading;

/** Plain text and Markdown: the file's own lines, so that a line's number is its number in the file. */
record TextReader(ReadDocument.Format format, Limits limits) implements FormatReader {

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException {
        var lines = new LineCollector(limits);
        lines.addAll(TextDecoder.decode(content));
        return lines.document(format, 0);
    }
}
