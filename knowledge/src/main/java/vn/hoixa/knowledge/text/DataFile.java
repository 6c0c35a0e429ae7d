package vn.hoixa.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the data files that stand beside the classes: one entry a line, {@code #} starts a comment, and in tables
 * {@code =} or {@code :} between key and value.
 */
public final class DataFile {
    private DataFile() {}

    /** The entries of a list file, in order. A missing file is a programming error. */
    public static List<String> list(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name + " beside " + owner.getName());
            }
            return VietnameseText.nfc(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a table file, "key = value", in order. */
    public static Map<String, String> table(Class<?> owner, String name) {
        var table = new LinkedHashMap<String, String>();
        for (var line : list(owner, name)) {
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException("no '=' in " + name + ": " + line);
            }
            var earlier = table.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
            if (earlier != null) {
                throw new IllegalStateException("twice in " + name + ": " + line);
            }
        }
        return table;
    }
}
