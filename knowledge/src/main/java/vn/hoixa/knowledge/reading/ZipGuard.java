package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Inflates a ZIP once without keeping it: names its parts, finds it whole, and stops at the first sign of a bomb. */
final class ZipGuard {
    private static final int MOST_PARTS = 10_000;

    private final Limits limits;

    ZipGuard(Limits limits) {
        this.limits = limits;
    }

    /** The names of the parts. */
    Set<String> parts(byte[] content) throws UnreadableFileException, IOException {
        var names = new HashSet<String>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                total += inflate(zip, entry.getName(), limits.inflatedBytes() - total);
                if (names.size() > MOST_PARTS) {
                    throw tooLarge();
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw new UnreadableFileException("Tệp bị hỏng hoặc bị cắt ngang; hãy chép hay tải lại tệp.", e);
        }
        return names;
    }

    private long inflate(ZipInputStream zip, String name, long left) throws UnreadableFileException, IOException {
        long most = isXml(name) ? Math.min(left, limits.inflatedXmlBytes()) : left;
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most) {
                throw tooLarge();
            }
        }
        return size;
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static UnreadableFileException tooLarge() {
        return new UnreadableFileException("Tệp nén giãn ra quá lớn (có thể là tệp độc hại); không đọc.");
    }
}
