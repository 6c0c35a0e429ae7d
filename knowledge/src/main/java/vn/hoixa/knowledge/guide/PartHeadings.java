package vn.hoixa.knowledge.guide;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import vn.hoixa.knowledge.guide.Guide.PartKind;
import vn.hoixa.knowledge.text.VietnameseText;

/** Which heading opens which part: the table {@code part-headings.properties}. */
final class PartHeadings {
    private final Map<List<String>, PartKind> kinds = new LinkedHashMap<>();
    private final TreeSet<String> written;

    private PartHeadings(Properties table) {
        written = new TreeSet<>(table.stringPropertyNames());
        for (var heading : written) {
            kinds.put(VietnameseText.syllables(heading), PartKind.valueOf(table.getProperty(heading)));
        }
    }

    static PartHeadings shipped() {
        var table = new Properties();
        try (var in = Objects.requireNonNull(PartHeadings.class.getResourceAsStream("part-headings.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PartHeadings(table);
    }

    /** The kind of the part under this heading; empty where no known heading begins it. */
    Optional<PartKind> kindOf(String heading) {
        var words = VietnameseText.syllables(heading);
        List<String> best = List.of();
        for (var known : kinds.keySet()) {
            boolean begins = words.size() >= known.size()
                    && words.subList(0, known.size()).equals(known);
            if (begins && known.size() > best.size()) {
                best = known;
            }
        }
        return Optional.ofNullable(kinds.get(best));
    }

    /** The known headings, for a message to the author. */
    String known() {
        return "“" + String.join("”, “", written) + "”";
    }
}
