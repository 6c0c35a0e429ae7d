package vn.hoixa.knowledge.reading;

import java.io.IOException;

/** Reads one format. */
interface FormatReader {

    /** @param content the whole file */
    ReadDocument read(byte[] content) throws UnreadableFileException, IOException;
}
