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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.quality.Judge.Verdict;
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

    private record Asked(GoldQuestion question, Answer answer, String trace, Verdict verdict, boolean cited) {
        @Override
        public String toString() {
            return "%s%s %s [%s] %s %s%n    expect %s forbid %s lines %s tasks %s%n    %s%n    %s %s: %s%n"
                    .formatted(
                            verdict,
                            verdict == Verdict.RIGHT ? " UNCITED" : "",
                            question.id(),
                            question.kind(),
                            question.context().isEmpty() ? "" : question.context(),
                            question.question(),
                            question.expect(),
                            question.forbid(),
                            question.lines(),
                            question.taskLines(),
                            trace,
                            answer.status(),
                            answer.intent(),
                            answer.text().replace('\n', ' '));
        }
    }

    @BeforeAll
    static void plansAreHere() {
        assumeTrue(
                Files.isDirectory(PLANS) && Files.isRegularFile(QUESTIONS) && Files.isRegularFile(SCORING),
                "skipped: the public plans and gold questions of ../shared are not here");
    }

    @Test
    void answersAsWellAsTheCheckedFileSays() throws IOException {
        var asked = askAll();

        var figures = figures(asked);
        var expected = expected();
        var failed = asked.stream()
                .filter(one -> one.verdict() != Verdict.RIGHT || one.question().answerable() && !one.cited())
                .map(Asked::toString)
                .toList();
        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(figures.keySet());
        var all = new SoftAssertions();
        figures.forEach((name, value) -> all.assertThat(value)
                .as("%s of %s%n%s", name, rounded(figures), String.join("", failed))
                .isCloseTo(Objects.requireNonNull(expected.get(name)), within(TOLERANCE)));
        all.assertAll();
    }

    private static List<Asked> askAll() throws IOException {
        var clock = TestLibrary.at(DAY);
        var readers = new Readers(
                1, new FileReader(), Repairer.load()::repair, new PlanParser(clock)::parse, new GuideParser()::parse);
        var library = TestLibrary.imported(List.of(PLANS, GUIDES), readers);
        var assistant = library.assistant(clock);
        var judge = new Judge(sources());
        var json = JsonMapper.builder().build();
        var asked = new ArrayList<Asked>();
        for (var line : Files.readAllLines(QUESTIONS)) {
            if (line.isBlank()) {
                continue;
            }
            var question = GoldQuestion.of(json.readTree(line));
            question.context().forEach(earlier -> assistant.ask(new Ask("api", question.id(), earlier)));
            var answer = assistant
                    .ask(new Ask("api", question.id(), question.question()))
                    .answer();
            asked.add(new Asked(
                    question,
                    answer,
                    trace(library, question.id()),
                    judge.verdict(question, answer),
                    judge.cited(question, answer)));
        }
        return asked;
    }

    private static String trace(TestLibrary library, String conversationId) {
        return JdbcClient.create(library.database)
                .sql("select trace from turn where conversation_id = ? order by id desc limit 1")
                .param(conversationId)
                .query(String.class)
                .single();
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new LinkedHashMap<String, String>();
        SOURCE.matcher(Files.readString(SCORING))
                .results()
                .forEach(match -> sources.put(match.group(1), match.group(2)));
        return sources;
    }

    private static Map<String, Double> figures(List<Asked> asked) {
        var figures = new LinkedHashMap<String, Double>();
        var answerable =
                asked.stream().filter(one -> one.question().answerable()).toList();
        var rightAnswers = answerable.stream()
                .filter(one -> one.verdict() == Verdict.RIGHT)
                .toList();
        long right =
                asked.stream().filter(one -> one.verdict() == Verdict.RIGHT).count();
        long bad = asked.stream()
                .filter(one -> one.verdict() == Verdict.WRONG || one.verdict() == Verdict.INVENTED)
                .count();
        long cited = rightAnswers.stream().filter(Asked::cited).count();
        figures.put("right", percent(right, asked.size()));
        figures.put("not_wrong", 100 - percent(bad, asked.size()));
        figures.put("refused_unanswerable", percent(right - rightAnswers.size(), asked.size() - answerable.size()));
        figures.put("cited", percent(cited, rightAnswers.size()));
        return figures;
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

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
