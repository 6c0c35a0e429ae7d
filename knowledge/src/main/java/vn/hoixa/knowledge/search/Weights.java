package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The numbers of {@code search-weights.properties}, which says what each means. */
record Weights(
        float k1,
        float b,
        float marked,
        float folded,
        float markedPairs,
        float foldedPairs,
        float heading,
        float headingPairs,
        float title,
        float raw,
        float exact,
        float weightless,
        float fuzzy,
        double markedShare,
        int fuzzyLetters,
        int fuzzyTerms,
        double coveragePairs,
        double coverageFuzzy,
        double coverageUnmarked,
        double coverageMost,
        int longestPassage,
        int shortestHeading) {

    static Weights load() {
        var values = new Properties();
        try (var in = Objects.requireNonNull(Weights.class.getResourceAsStream("search-weights.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(
                decimal(values, "bm25.k1"),
                decimal(values, "bm25.b"),
                decimal(values, "marked"),
                decimal(values, "folded"),
                decimal(values, "marked-pairs"),
                decimal(values, "folded-pairs"),
                decimal(values, "heading"),
                decimal(values, "heading-pairs"),
                decimal(values, "title"),
                decimal(values, "raw"),
                decimal(values, "exact"),
                decimal(values, "weightless"),
                decimal(values, "fuzzy"),
                precise(values, "marked-share"),
                whole(values, "fuzzy.letters"),
                whole(values, "fuzzy.terms"),
                precise(values, "coverage.pairs"),
                precise(values, "coverage.fuzzy"),
                precise(values, "coverage.other-marks"),
                precise(values, "coverage.most"),
                whole(values, "passage.longest"),
                whole(values, "passage.heading"));
    }

    private static float decimal(Properties values, String name) {
        return Float.parseFloat(text(values, name));
    }

    private static double precise(Properties values, String name) {
        return Double.parseDouble(text(values, name));
    }

    private static int whole(Properties values, String name) {
        return Integer.parseInt(text(values, name));
    }

    private static String text(Properties values, String name) {
        return Objects.requireNonNull(values.getProperty(name), name).strip();
    }
}
