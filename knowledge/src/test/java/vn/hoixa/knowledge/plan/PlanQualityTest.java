package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of two public plans is read right, against a gold that people made. The figures stand in {@code
 * quality/register.properties}; a change that moves one edits the file. The plans stay outside the repository.
 */
class PlanQualityTest {
    private static final Path SHARED =
            Path.of("").toAbsolutePath().resolve("../../shared").normalize();
    private static final Path GOLD = SHARED.resolve("eval/gold");
    private static final double TOLERANCE = 0.1;

    private final PlanParser parser =
            new PlanParser(Clock.fixed(Instant.parse("2025-06-20T03:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsAsMuchOfTheRegisterAsTheCheckedFigures() throws IOException {
        assumeTrue(
                Files.isDirectory(GOLD) && Files.isDirectory(SHARED.resolve("plans")),
                "no plans and gold in " + SHARED + ": the quality of the register is not measured");
        var score = new PlanScore();
        add(score, "000", linesOf(GOLD.resolve("000.restored.txt")));
        add(score, "004", linesOf(SHARED.resolve("plans/kcn-hai-duong.txt")));

        var expected = expected();
        assertThat(score.figures().keySet()).isEqualTo(expected.stringPropertyNames());
        assertThat(score.figures())
                .as("the figures of quality/register.properties")
                .allSatisfy((name, value) -> assertThat(value)
                        .as(name)
                        .isCloseTo(Double.valueOf(expected.getProperty(name)), within(TOLERANCE)));
    }

    private void add(PlanScore score, String document, List<String> lines) throws IOException {
        var plan = parser.parse(document, lines);
        score.addTasks(json(document + ".tasks.jsonl"), plan.tasks());
        score.addIndicators(json(document + ".indicators.jsonl"), plan.indicators());
    }

    /** The lines of a text; "~" marks debris that people could not read. */
    private static List<String> linesOf(Path file) throws IOException {
        return List.of(Files.readString(file).split("\n", -1)).stream()
                .map(line -> line.strip().equals("~") ? "" : line)
                .toList();
    }

    private static List<JsonNode> json(String name) throws IOException {
        var mapper = JsonMapper.builder().build();
        return Files.readAllLines(GOLD.resolve(name)).stream()
                .filter(line -> !line.isBlank())
                .map(mapper::readTree)
                .toList();
    }

    private static Properties expected() throws IOException {
        var properties = new Properties();
        try (var in =
                Objects.requireNonNull(PlanQualityTest.class.getResourceAsStream("/quality/register.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
