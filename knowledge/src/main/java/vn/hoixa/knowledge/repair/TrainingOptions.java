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
 * @param pairs a file of pairs (true word, tab, word as read): used instead of drawing pages where it exists, written
 *     where it does not; null for none
 */
public record TrainingOptions(
        int pages, List<String> fonts, long seed, @Nullable Path pairs) {
    public TrainingOptions {
        fonts = List.copyOf(fonts);
    }

    /** What the shipped model was trained with; {@code pairs} as above. */
    public static TrainingOptions standard(@Nullable Path pairs) {
        return new TrainingOptions(420, List.of("Tinos", "FreeSerif", "Times New Roman"), 1000, pairs);
    }
}
