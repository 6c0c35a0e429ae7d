package vn.hoixa.assistant.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.evaluation.BadGoldException;
import vn.hoixa.assistant.evaluation.Evaluation;
import vn.hoixa.assistant.evaluation.Figures;
import vn.hoixa.assistant.evaluation.GoldFile;
import vn.hoixa.assistant.evaluation.Outcome;
import vn.hoixa.assistant.evaluation.Verdict;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.Repairer;

/**
 * Holds the figures of {@code quality/answers.properties}: real public plans, which stay outside the repository, and the
 * shipped guides are imported, and every gold question is asked. A change that moves a figure edits the file and says why.
 */
class AnswerQualityTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path PLANS = SHARED.resolve("plans");
    private static final Path QUESTIONS = SHARED.resolve("eval/questions-dev.jsonl");
    private static final Path SCORING = SHARED.resolve("eval/scoring.py");
    private static final Path GUIDES = Path.of("../src/main/resources/library/guides");
    private static final Pattern SOURCE = Pattern.compile("\"(\\d{3})\": \"([\\w-]+\\.txt)\"");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 20);
    /** One question more or less. */
    private static final double TOLERANCE = 0.9;

    @BeforeAll
    static void plansAreHere() {
        assumeTrue(
                Files.isDirectory(PLANS) && Files.isRegularFile(QUESTIONS) && Files.isRegularFile(SCORING),
                "skipped: the public plans and gold questions of ../shared are not here");
    }

    @Test
    void answersAsWellAsTheCheckedFileSays() throws IOException, BadGoldException {
        var asked = askAll();

        var expected = expected();
        var figures = new LinkedHashMap<>(new Figures(asked).all());
        figures.keySet().retainAll(expected.keySet());
        var failed = asked.stream()
                .filter(Outcome::failed)
                .map(AnswerQualityTest::described)
                .toList();
        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(figures.keySet());
        var all = new SoftAssertions();
        figures.forEach((name, value) -> all.assertThat(value)
                .as("%s of %s%n%s", name, rounded(figures), String.join("", failed))
                .isCloseTo(Objects.requireNonNull(expected.get(name)), within(TOLERANCE)));
        all.assertAll();
    }

    private static List<Outcome> askAll() throws IOException, BadGoldException {
        var clock = TestLibrary.at(DAY);
        var readers = new Readers(
                1, new FileReader(), Repairer.load()::repair, new PlanParser(clock)::parse, new GuideParser()::parse);
        var library = TestLibrary.imported(List.of(PLANS, GUIDES), readers);
        var evaluation = new Evaluation(library.rehearsal(clock), sources());
        return GoldFile.read(QUESTIONS).stream().map(evaluation::ask).toList();
    }

    private static String described(Outcome one) {
        var question = one.question();
        var answer = one.answer();
        return "%s%s %s [%s] %s %s%n    expect %s forbid %s lines %s tasks %s%n    %s%n    %s %s: %s%n"
                .formatted(
                        one.verdict(),
                        one.verdict() == Verdict.RIGHT ? " UNCITED" : "",
                        question.id(),
                        question.kind(),
                        question.context().isEmpty() ? "" : question.context(),
                        question.question(),
                        question.expect(),
                        question.forbid(),
                        question.lines(),
                        question.taskLines(),
                        one.trace(),
                        answer.status(),
                        answer.intent(),
                        answer.text().replace('\n', ' '));
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new LinkedHashMap<String, String>();
        SOURCE.matcher(Files.readString(SCORING))
                .results()
                .forEach(match -> sources.put(match.group(1), match.group(2)));
        return sources;
    }

    private static Map<String, Double> expected() throws IOException {
        var file = new Properties();
        try (var in =
                Objects.requireNonNull(AnswerQualityTest.class.getResourceAsStream("/quality/answers.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var expected = new LinkedHashMap<String, Double>();
        file.forEach((name, value) -> expected.put((String) name, Double.valueOf((String) value)));
        return expected;
    }

    private static String rounded(Map<String, Double> figures) {
        var words = new ArrayList<String>();
        figures.forEach((name, value) -> words.add(name + " " + String.format(Locale.ROOT, "%.1f", value)));
        return String.join(", ", words);
    }
}
