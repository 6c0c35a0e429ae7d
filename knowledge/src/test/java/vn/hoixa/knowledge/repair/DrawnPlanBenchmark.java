package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prints how much of clean plans, drawn as scans and read by the wrong model, the repair restores: text that neither the
 * model nor its weights were made from. Asserts nothing, and no build runs it: {@code mvn -q -B -pl knowledge test
 * -Dtest=DrawnPlanBenchmark}. Needs {@code tesseract} with {@code eng} and ../shared/plans.
 */
class DrawnPlanBenchmark {
    private static final int SEED = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"kcn-hai-duong, Tinos", "kcn-hai-duong, FreeSerif", "kim-dong, Tinos", "kim-dong, FreeSerif"})
    void restores(String plan, String font) throws IOException {
        var file = Path.of("../../shared/plans", plan + ".txt");
        assumeThat(file).exists();
        var drawn = new ArrayList<String>();
        var read = new ArrayList<String>();
        draw(paragraphs(file), font, drawn, read);
        var repaired = Repairer.load().repair(read).lines().stream()
                .map(RepairedLine::text)
                .toList();
        var truth = words(drawn);
        var before = words(read);
        var after = words(repaired);
        System.out.printf(
                "%s in %s: %d words, exact %.1f %% as read, %.1f %% repaired; without marks %.1f %% repaired%n",
                plan,
                font,
                truth.size(),
                100.0 * Agreement.common(truth, before) / truth.size(),
                100.0 * Agreement.common(truth, after) / truth.size(),
                100.0 * Agreement.common(Agreement.fold(truth), Agreement.fold(after)) / truth.size());
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Page after page until all is drawn. */
    private void draw(List<String> paragraphs, String font, List<String> drawn, List<String> read) {
        var renderer = new PageRenderer(List.of(new Font(font, Font.PLAIN, 12)), new Random(SEED));
        var reader = new EnglishReader(folder);
        for (int next = 0; next < paragraphs.size(); ) {
            var rest = paragraphs.subList(next, paragraphs.size());
            var page = renderer.render(rest);
            drawn.addAll(page.lines());
            read.addAll(reader.read(page.image()));
            next += Math.max(1, whole(rest, words(page.lines()).size()));
        }
    }

    /** How many paragraphs that many words fill. */
    private static int whole(List<String> paragraphs, int words) {
        int used = 0;
        int count = 0;
        while (count < paragraphs.size()) {
            used += Agreement.words(paragraphs.get(count)).size();
            if (used > words) {
                return count;
            }
            count++;
        }
        return count;
    }

    private static List<String> words(List<String> lines) {
        return Agreement.words(String.join(" ", lines));
    }
}
