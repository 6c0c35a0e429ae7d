package vn.hoixa.knowledge.repair;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The model's file: words, segments and counts, keys as differences, counts on a logarithmic scale, all zipped. */
final class ModelFile {
    private static final int MAGIC = 0x48585233;
    private static final double DISCOUNT = 0.5;
    private static final double OPENNESS = 2;
    private static final double SCALE = 12;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    static RepairModel readResource(String name) {
        var stream = Objects.requireNonNull(ModelFile.class.getResourceAsStream(name), name);
        try (stream) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the repair model " + name, e);
        }
    }

    static RepairModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a repair model of this version");
        }
        int size = in.readInt();
        var forms = new ArrayList<String>();
        var fixed = new boolean[size];
        var singles = new float[size + Vocabulary.FIRST_WORD];
        for (int i = 0; i < Vocabulary.FIRST_WORD; i++) {
            singles[i] = in.readFloat();
        }
        for (int i = 0; i < size; i++) {
            forms.add(in.readUTF());
            fixed[i] = in.readBoolean();
            singles[i + Vocabulary.FIRST_WORD] = in.readFloat();
        }
        var segments = new ArrayList<ConfusionSegment>();
        for (int i = in.readInt(); i > 0; i--) {
            segments.add(new ConfusionSegment(in.readUTF(), in.readUTF(), in.readFloat(), in.readFloat()));
        }
        var pairs = readTable(in);
        var triples = readTable(in);
        return new RepairModel(
                new Vocabulary(forms, fixed),
                new ConfusionModel(segments, WordList.read("digit-shapes.txt")),
                new NgramModel(new NgramCounts(singles, pairs, triples), DISCOUNT, OPENNESS));
    }

    static void write(
            Path file, List<String> forms, boolean[] fixed, NgramCounts counts, List<ConfusionSegment> segments)
            throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(file), BUFFER) {
                    {
                        def.setLevel(9);
                    }
                },
                BUFFER))) {
            out.writeInt(MAGIC);
            out.writeInt(forms.size());
            for (int i = 0; i < Vocabulary.FIRST_WORD; i++) {
                out.writeFloat(counts.count(i));
            }
            for (int i = 0; i < forms.size(); i++) {
                out.writeUTF(forms.get(i));
                out.writeBoolean(fixed[i]);
                out.writeFloat(counts.count(i + Vocabulary.FIRST_WORD));
            }
            out.writeInt(segments.size());
            for (var segment : segments) {
                out.writeUTF(segment.truth());
                out.writeUTF(segment.noisy());
                out.writeFloat(segment.probability());
                out.writeFloat(segment.together());
            }
            writeTable(out, counts.pairs());
            writeTable(out, counts.triples());
        }
    }

    private static CountTable readTable(DataInputStream in) throws IOException {
        int size = in.readInt();
        var table = new CountTable(size);
        var keys = new long[size];
        long key = 0;
        for (int i = 0; i < size; i++) {
            key += readDifference(in);
            keys[i] = key;
        }
        for (int i = 0; i < size; i++) {
            table.add(keys[i], (float) Math.exp(in.readUnsignedByte() / SCALE));
        }
        return table;
    }

    private static void writeTable(DataOutputStream out, CountTable table) throws IOException {
        var keys = table.sortedKeys();
        out.writeInt(keys.length);
        long before = 0;
        for (long key : keys) {
            writeDifference(out, key - before);
            before = key;
        }
        for (long key : keys) {
            out.writeByte((int) Math.clamp(Math.round(Math.log(table.get(key)) * SCALE), 0, 255));
        }
    }

    private static long readDifference(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }

    private static void writeDifference(DataOutputStream out, long difference) throws IOException {
        long rest = difference;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
