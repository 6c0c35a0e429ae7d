package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Measures the shipped model on the public plans, where they lie beside the project, against the figures on file. */
class RepairQualityTest {
    private static final double TOLERANCE = 0.3;
    private static final Repairer REPAIRER = Repairer.load();

    @Test
    void restoresTheDamagedPlanAsWellAsTheFileSays() throws IOException {
        var gold = shared("eval/gold/000.restored.txt");
        var plan = shared("plans/kim-thanh.txt");
        var repaired = REPAIRER.repair(plan).lines();
        int exact = 0;
        int folded = 0;
        int total = 0;
        for (int i = 0; i < Math.min(gold.size(), repaired.size()); i++) {
            var wanted = gold.get(i).strip();
            if (!wanted.isEmpty() && !wanted.equals("~")) {
                var right = Agreement.words(wanted);
                var mine = Agreement.words(repaired.get(i).text());
                total += right.size();
                exact += Agreement.common(right, mine);
                folded += Agreement.common(Agreement.fold(right), Agreement.fold(mine));
            }
        }
        var figures = figures();
        assertThat(100.0 * exact / total)
                .isCloseTo(Double.parseDouble(figures.getProperty("exact")), within(TOLERANCE));
        assertThat(100.0 * folded / total)
                .isCloseTo(Double.parseDouble(figures.getProperty("folded")), within(TOLERANCE));
    }

    @Test
    void changesNothingInCleanPlans() throws IOException {
        for (var name : List.of("plans/kim-dong.txt", "plans/kcn-hai-duong.txt")) {
            var lines = shared(name);
            var repaired = REPAIRER.repair(lines);
            long changed = repaired.lines().stream()
                    .filter(line -> !line.text().equals(line.original()))
                    .count();
            assertThat(100.0 * changed / lines.size())
                    .isCloseTo(Double.parseDouble(figures().getProperty("changed")), within(0.05));
        }
    }

    private static Properties figures() throws IOException {
        var figures = new Properties();
        try (var stream = RepairQualityTest.class.getResourceAsStream("/quality/repair.properties")) {
            figures.load(stream);
        }
        return figures;
    }

    private static List<String> shared(String name) throws IOException {
        for (var root : List.of("../shared", "../../shared")) {
            var file = Path.of(root, name);
            if (Files.exists(file)) {
                return Files.readAllLines(file);
            }
        }
        assumeTrue(false, "skipped: ../shared/" + name + " is not there");
        return List.of();
    }
}
