package vn.hoixa.app.benchmark;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.benchmark.Comparison.Result;
import vn.hoixa.app.benchmark.Shared.Gold;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.search.EntryKind;
import vn.hoixa.knowledge.search.IndexedPassage;

/**
 * Prints how fast answers come, and how passages are found beside what one would take off the shelf. Asserts nothing; the
 * README names its command. What it needs and does not find (../shared) it skips, saying so. Settings: {@code
 * -Dbenchmark.questions=1000}, {@code -Dbenchmark.seconds=30}, {@code -Dbenchmark.threads=8}, {@code
 * -Dbenchmark.passages=200000}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnswerBenchmark {
    private static final int QUESTIONS = Integer.getInteger("benchmark.questions", 1_000);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 30);
    private static final int THREADS = Integer.getInteger("benchmark.threads", 8);
    private static final int PASSAGES = Integer.getInteger("benchmark.passages", 200_000);
    private static final int WARM_UP = 500;

    private Path folder;
    private RunningApplication application;
    private List<Gold> gold;
    private Load load;

    @BeforeAll
    void start(@TempDir Path passing) throws IOException {
        folder = passing;
        var plans = Shared.hasPlans() ? Shared.PLANS : null;
        application = RunningApplication.start(folder.resolve("data"), plans);
        gold = plans == null ? List.of() : Shared.gold();
        var questions = plans == null
                ? sampleQuestions()
                : gold.stream().map(Gold::question).toList();
        load = new Load(new Questions(questions, 11).some(20_000));
        var runtime = Runtime.getRuntime();
        print(
                "%d cores, Java %s, heap up to %d MB; %s",
                runtime.availableProcessors(),
                Runtime.version().feature(),
                runtime.maxMemory() >> 20,
                plans == null ? "the shipped sample plan and guides" : "the plans of " + plans + " and the guides");
        load.inTurn(WARM_UP, application.inProcess());
        load.inTurn(WARM_UP, application.overHttp());
    }

    @AfterAll
    void stop() {
        application.close();
    }

    /** Wanted: 95 % within 40 ms. */
    @Test
    @Order(1)
    void answersFromThePlansAndGuides() {
        askInTurn("plans and guides", 40);
    }

    /** Wanted: at least 400 a second. */
    @Test
    @Order(2)
    void questionsASecond() throws Exception {
        askAtOnce("plans and guides, in process", application.inProcess());
        askAtOnce("plans and guides, over HTTP", application.overHttp());
    }

    @Test
    @Order(3)
    void besideWhatOneWouldTakeOffTheShelf() throws Exception {
        assumeThat(gold).as("plans and questions in ../shared").isNotEmpty();
        var documents = application.library().documents().stream()
                .collect(Collectors.toMap(DocumentRecord::source, DocumentRecord::id));
        var questions = gold.stream().filter(one -> !one.lines().isEmpty()).toList();
        var comparison = new Comparison(questions, documents);
        var passages = IndexedPassage.of(application.library());
        print("%d questions with gold lines, %d passages", questions.size(), passages.size());
        var results = new ArrayList<Result>();
        for (var contender : contenders(passages)) {
            try (contender) {
                results.add(comparison.of(contender));
            }
        }
        print("%-34s %8s %7s %9s %9s", "", "recall@1", "MRR@10", "p50", "p95");
        results.forEach(result -> print(
                "%-34s %7.1f%% %7.3f %6.2f ms %6.2f ms",
                result.name(),
                100 * result.first(),
                result.reciprocalRank(),
                result.time().millis(0.5),
                result.time().millis(0.95)));
    }

    /** Wanted: 95 % within 120 ms. */
    @Test
    @Order(4)
    void answersAmongManyPassages() throws Exception {
        assumeThat(Shared.hasCorpus()).as("text in %s", Shared.CORPUS).isTrue();
        long start = System.nanoTime();
        var paragraphs = Shared.paragraphs(PASSAGES);
        new BulkText(application).add(paragraphs, Files.createDirectories(folder.resolve("bulk")));
        print("%d more passages taken in after %.0f s", paragraphs.size(), (System.nanoTime() - start) / 1e9);
        load.inTurn(WARM_UP, application.inProcess());
        var name = "with " + paragraphs.size() + " passages";
        askInTurn(name, 120);
        askAtOnce(name + ", in process", application.inProcess());
    }

    private void askInTurn(String name, int wanted) {
        print("%s, in process: %s", name, load.inTurn(QUESTIONS, application.inProcess()));
        print(
                "%s, over HTTP:  %s (wanted: p95 up to %d ms)",
                name, load.inTurn(QUESTIONS, application.overHttp()), wanted);
    }

    private void askAtOnce(String name, Consumer<String> asked) throws Exception {
        double before = coreMillis();
        var asking = load.atOnce(THREADS, Duration.ofSeconds(SECONDS), asked);
        double each = (coreMillis() - before) / asking.nanos().size();
        print(
                "%s, %d threads for %d s: %.0f questions/s (wanted: at least 400), %.1f ms of one core each without PostgreSQL  %s",
                name, THREADS, SECONDS, (double) asking.nanos().size() / SECONDS, each, asking);
    }

    /** How long this process has run on a core, which says more where others use the machine, too. */
    private static double coreMillis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private List<Contender> contenders(List<IndexedPassage> passages) throws IOException {
        var all = new ArrayList<Contender>();
        all.add(new OwnSearch("Hỏi Xã, passages", application.search(), Set.of(EntryKind.PASSAGE)));
        all.add(new OwnSearch(
                "Hỏi Xã, passages and records",
                application.search(),
                Set.of(EntryKind.PASSAGE, EntryKind.TASK, EntryKind.INDICATOR)));
        all.add(LuceneBm25.standard(passages));
        try {
            all.add(LuceneBm25.icuFolded(passages));
        } catch (IllegalArgumentException e) {
            print("left out: ICU folding is not on the class path (profile benchmark)");
        }
        all.add(new PostgresText(application.database(), passages));
        Embeddings.of(passages)
                .ifPresentOrElse(
                        all::add, () -> print("left out: MiniLM is not on the class path (profile benchmark)"));
        return all;
    }

    /** The questions that the chat page offers to ask. */
    private static List<String> sampleQuestions() throws IOException {
        try (var in = Objects.requireNonNull(HoiXa.class.getResourceAsStream("web/example-questions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
