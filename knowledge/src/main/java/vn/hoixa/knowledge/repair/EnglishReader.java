package vn.hoixa.knowledge.repair;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads a picture with {@code tesseract -l eng}, the reader whose damage is to be learned, as a process of its own. */
final class EnglishReader {
    private final Path folder;

    /** @param folder where the picture lies while it is read; must exist */
    EnglishReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The lines that the reader found, without empty ones.
     *
     * @throws UncheckedIOException where tesseract is missing or fails
     */
    List<String> read(BufferedImage image) {
        try {
            var picture = Files.createTempFile(folder, "page", ".png");
            try {
                ImageIO.write(image, "png", picture.toFile());
                return lines(picture);
            } finally {
                Files.delete(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be read by tesseract", e);
        }
    }

    private static List<String> lines(Path picture) throws IOException {
        var builder = new ProcessBuilder("tesseract", picture.toString(), "stdout", "-l", "eng", "--psm", "6");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        process.getOutputStream().close();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while tesseract was reading", e);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
