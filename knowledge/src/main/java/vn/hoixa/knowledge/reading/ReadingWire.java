package vn.hoixa.knowledge.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a reading process tells what it found: any number of progress messages, then the document or why there is none. */
final class ReadingWire {
    private static final int PROGRESS = 1;
    private static final int DOCUMENT = 2;
    private static final int REFUSAL = 3;

    private ReadingWire() {}

    static void writeProgress(DataOutputStream out, int done, int total) throws IOException {
        out.writeByte(PROGRESS);
        out.writeInt(done);
        out.writeInt(total);
    }

    static void writeRefusal(DataOutputStream out, UnreadableFileException reason) throws IOException {
        out.writeByte(REFUSAL);
        writeText(out, Objects.requireNonNullElse(reason.getMessage(), ""));
    }

    static void writeDocument(DataOutputStream out, ReadDocument document) throws IOException {
        out.writeByte(DOCUMENT);
        writeText(out, document.format().name());
        out.writeInt(document.pages());
        out.writeInt(document.lines().size());
        for (var line : document.lines()) {
            out.writeInt(line.page() == null ? 0 : line.page());
            out.writeInt(line.number());
            out.writeDouble(line.confidence());
            writeText(out, line.text());
        }
        out.writeBoolean(document.lacksRecognition());
        out.writeInt(document.notes().size());
        for (var note : document.notes()) {
            writeText(out, note);
        }
    }

    /**
     * Reads to the end of the message that ends the reading.
     *
     * @throws UnreadableFileException where the process refused the file
     * @throws IOException where the process ended before it said anything
     */
    static ReadDocument read(DataInputStream in, ReadProgress progress) throws UnreadableFileException, IOException {
        int kind = in.readByte();
        while (kind == PROGRESS) {
            progress.page(in.readInt(), in.readInt());
            kind = in.readByte();
        }
        if (kind == REFUSAL) {
            throw new UnreadableFileException(readText(in));
        }
        if (kind != DOCUMENT) {
            throw new IOException("unknown message " + kind);
        }
        var format = ReadDocument.Format.valueOf(readText(in));
        int pages = in.readInt();
        int count = in.readInt();
        var lines = new ArrayList<SourceLine>();
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            @Nullable Integer page = in.readInt();
            int number = in.readInt();
            double confidence = in.readDouble();
            lines.add(new SourceLine(ordinal, page == 0 ? null : page, number, readText(in), confidence));
        }
        boolean lacksRecognition = in.readBoolean();
        int noteCount = in.readInt();
        var notes = new ArrayList<String>();
        for (int i = 0; i < noteCount; i++) {
            notes.add(readText(in));
        }
        return new ReadDocument(format, pages, lines, notes, lacksRecognition);
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
