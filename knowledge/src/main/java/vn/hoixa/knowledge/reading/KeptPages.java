package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The recognised pages of one file's content, each in a file of its own, so that a reading that was stopped goes on where it
 * stopped. A page that cannot be kept or found again is read once more; nothing else comes of it.
 *
 * @param folder where they are kept; null to keep none
 */
record KeptPages(@Nullable Path folder) {
    static final KeptPages NONE = new KeptPages(null);

    /** The page's lines; null where they are not kept, or were written only in part. */
    @Nullable
    List<PageLine> find(int page) {
        if (folder == null) {
            return null;
        }
        try {
            var content = ByteBuffer.wrap(Files.readAllBytes(file(folder, page)));
            if (content.remaining() < Long.BYTES) {
                return null;
            }
            long sum = content.getLong();
            var body = new byte[content.remaining()];
            content.get(body);
            return sum == sumOf(body) ? lines(body) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Written beside its place and renamed, so that it is there as a whole or not at all. */
    void keep(int page, List<PageLine> lines) {
        if (folder == null) {
            return;
        }
        try {
            var body = bytes(lines);
            var content = ByteBuffer.allocate(Long.BYTES + body.length)
                    .putLong(sumOf(body))
                    .put(body);
            var unfinished = Files.createTempFile(folder, "page", ".tmp");
            Files.write(unfinished, content.array());
            Files.move(unfinished, file(folder, page), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The disk may be full, or another program may have finished with this content.
        }
    }

    private static Path file(Path folder, int page) {
        return folder.resolve(page + ".page");
    }

    private static byte[] bytes(List<PageLine> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(lines.size());
            for (var line : lines) {
                out.writeDouble(line.confidence());
                ReadingWire.writeText(out, line.text());
            }
        }
        return bytes.toByteArray();
    }

    private static List<PageLine> lines(byte[] body) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(body));
        int count = in.readInt();
        var lines = new ArrayList<PageLine>();
        for (int i = 0; i < count; i++) {
            double confidence = in.readDouble();
            lines.add(new PageLine(ReadingWire.readText(in), confidence));
        }
        return lines;
    }

    /** Never 0, which is what an unwritten block of a disk holds. */
    private static long sumOf(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return sum.getValue() + 1;
    }
}
