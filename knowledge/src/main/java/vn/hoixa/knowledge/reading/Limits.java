package vn.hoixa.knowledge.reading;

/**
 * How much is read at most, so that no file holds up an import.
 *
 * @param bytes of one file
 * @param lines of one file
 * @param lineLength characters of one line
 * @param pages of one PDF
 * @param inflatedBytes of all parts of a DOCX together
 * @param inflatedXmlBytes of one XML part of a DOCX
 */
record Limits(long bytes, int lines, int lineLength, int pages, long inflatedBytes, long inflatedXmlBytes) {
    private static final long MEBIBYTE = 1024 * 1024;

    static final Limits DEFAULT = new Limits(50 * MEBIBYTE, 200_000, 20_000, 2_000, 400 * MEBIBYTE, 40 * MEBIBYTE);
}
