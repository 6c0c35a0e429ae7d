package vn.hoixa.knowledge.reading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The program of the separate process that reads one file: its path is the first argument, the folder that keeps recognised
 * pages may be the second. What it finds goes to the standard output as {@link ReadingWire} says, and it ends when its
 * standard input does. Started by {@link ReaderProcess} only.
 */
public final class ReaderMain {
    private static final int GONE = 9;

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Whatever a library prints must not get among the results.
        System.setOut(System.err);
        Thread.ofPlatform().daemon().start(() -> endWith(System.in));
        var kept = arguments.length > 1 ? new KeptPages(Path.of(arguments[1])) : KeptPages.NONE;
        read(Path.of(arguments[0]), new FileReader(Limits.DEFAULT, new TesseractReader(kept)), out);
        out.flush();
        System.exit(0);
    }

    private static void read(Path file, FileReader reader, DataOutputStream out) throws IOException {
        try {
            var document = reader.readHere(file, (done, total) -> tell(out, done, total));
            synchronized (out) {
                ReadingWire.writeDocument(out, document);
            }
        } catch (UnreadableFileException e) {
            synchronized (out) {
                ReadingWire.writeRefusal(out, e);
            }
        }
    }

    private static void tell(DataOutputStream out, int done, int total) {
        try {
            synchronized (out) {
                ReadingWire.writeProgress(out, done, total);
                out.flush();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(GONE);
        }
    }

    /** The application holds the other end; nothing ever comes through it. */
    private static void endWith(InputStream in) {
        try {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The application is gone, too.
        }
        Runtime.getRuntime().halt(GONE);
    }
}
