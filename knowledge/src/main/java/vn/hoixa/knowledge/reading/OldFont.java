package vn.hoixa.knowledge.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A way to write Vietnamese from before Unicode: the font shows Western codes as Vietnamese letters.
 *
 * @param letters one or two codes, as characters, to the letter they stand for
 */
record OldFont(Map<String, String> letters) {
    private static final int LONGEST = 2;

    /** @throws UncheckedIOException where the table cannot be read */
    static OldFont load(String name) {
        var letters = new HashMap<String, String>();
        var stream = Objects.requireNonNull(OldFont.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = "))
                    .forEach(parts -> letters.put(codes(parts[0]), parts[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new OldFont(Map.copyOf(letters));
    }

    private static String codes(String hexadecimal) {
        var text = new StringBuilder();
        for (var code : hexadecimal.strip().split(" ")) {
            text.append((char) Integer.parseInt(code, 16));
        }
        return text.toString();
    }

    /** The text in Unicode; what the table does not hold stays. */
    String convert(String text) {
        var converted = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = Math.min(LONGEST, text.length() - i);
            while (length > 0 && !letters.containsKey(text.substring(i, i + length))) {
                length--;
            }
            converted.append(length == 0 ? text.substring(i, i + 1) : letters.get(text.substring(i, i + length)));
            i += Math.max(1, length);
        }
        return converted.toString();
    }
}
