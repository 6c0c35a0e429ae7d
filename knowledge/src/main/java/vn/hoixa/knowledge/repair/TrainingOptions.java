package vn.hoixa.knowledge.repair;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a model is trained.
 *
 * @param pages how many pages to draw and read
 * @param fonts families to draw with; those that are not installed or lack Vietnamese letters are left out
 * @param seed of everything decided by lot
 * @param pairs a file of pairs (true word, tab, word as read) to be used instead of drawing pages, or null
 */
public record TrainingOptions(
        int pages, List<String> fonts, long seed, @Nullable Path pairs) {
    public TrainingOptions {
        fonts = List.copyOf(fonts);
    }

    /** What the shipped model was trained with. */
    public static TrainingOptions standard() {
        return new TrainingOptions(420, List.of("Tinos", "FreeSerif", "Times New Roman"), 1000, null);
    }
}
