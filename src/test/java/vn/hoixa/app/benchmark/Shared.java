package vn.hoixa.app.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.knowledge.text.LineRange;

/** What lies beside the project and may be absent: public plans, questions with their gold, bulk text. */
final class Shared {
    static final Path PLANS = Path.of("../../shared/plans");
    static final Path CORPUS = Path.of("../../shared/corpus/legal-vi.txt.xz");
    private static final Path QUESTIONS = Path.of("../../shared/eval/questions-dev.jsonl");
    private static final Path SCORING = Path.of("../../shared/eval/scoring.py");
    private static final Pattern SOURCE = Pattern.compile("\"(\\d{3})\": \"([\\w-]+\\.txt)\"");
    private static final int SHORTEST = 40;

    private Shared() {}

    static boolean hasPlans() {
        return Files.isDirectory(PLANS) && Files.isRegularFile(QUESTIONS) && Files.isRegularFile(SCORING);
    }

    static boolean hasCorpus() {
        return Files.isRegularFile(CORPUS);
    }

    /**
     * A question and where its answer stands.
     *
     * @param source the plan's file
     * @param lines the lines that answer it; empty where the gold names none
     */
    record Gold(String question, String source, List<LineRange> lines) {}

    static List<Gold> gold() throws IOException {
        var sources = new HashMap<String, String>();
        SOURCE.matcher(Files.readString(SCORING))
                .results()
                .forEach(match -> sources.put(match.group(1), match.group(2)));
        var json = JsonMapper.builder().build();
        var gold = new ArrayList<Gold>();
        for (var line : Files.readAllLines(QUESTIONS)) {
            if (!line.isBlank()) {
                gold.add(gold(json.readTree(line), sources));
            }
        }
        return gold;
    }

    private static Gold gold(JsonNode question, Map<String, String> sources) {
        var lines = new ArrayList<LineRange>();
        if (question.hasNonNull("lines")) {
            lines.add(range(question.get("lines")));
            question.path("alt_lines").forEach(range -> lines.add(range(range)));
        }
        // What was asked before belongs to a question that goes on with it.
        var words = new ArrayList<String>();
        question.path("context").forEach(earlier -> words.add(earlier.asString()));
        words.add(question.get("question").asString());
        var doc = question.get("doc").asString();
        return new Gold(String.join(" ", words), sources.getOrDefault(doc, doc), lines);
    }

    private static LineRange range(JsonNode pair) {
        return new LineRange(pair.get(0).asInt(), pair.get(1).asInt());
    }

    /** The first paragraphs of the bulk text. */
    static List<String> paragraphs(int count) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> line.length() >= SHORTEST)
                    .limit(count)
                    .toList();
        }
    }
}
