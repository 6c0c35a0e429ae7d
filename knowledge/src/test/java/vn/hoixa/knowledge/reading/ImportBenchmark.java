package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.TestDatabase;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.ImportListener;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.library.PostgresLibrary;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.repair.DamageDetector;
import vn.hoixa.knowledge.repair.Repairer;

/**
 * Prints how fast files come in. Asserts nothing, and no build runs it: {@code mvn -q -B -pl knowledge test
 * -Dtest=ImportBenchmark}. What it needs and does not find (the recognition, ../shared/plans) it skips, saying so.
 */
class ImportBenchmark {
    private static final Path PLANS = Path.of("../../shared/plans");
    private static final int PAGES = 20;

    @TempDir
    Path folder;

    /** Wanted: under 40 s on two cores. */
    @Test
    void aScanOfTwentyPages() throws Exception {
        assumeThat(new FileReader().canRecognise()).as("tesseract with vie").isTrue();
        assumeThat(ScanMaker.hasFont()).as("font %s", ScanMaker.FONT).isTrue();
        var text = new ArrayList<String>();
        var plan = inventedPlan();
        for (int i = 0; i < PAGES; i++) {
            text.addAll(plan);
        }
        var pages = new ScanMaker(0.5).print(text).subList(0, PAGES);
        var file = Files.write(folder.resolve("scan.pdf"), ScanMaker.pdf(pages));
        long start = System.nanoTime();
        double coresBefore = childrensCoreSeconds();
        FileReader.isolated().read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        ProcessHandle.current().children().forEach(reader -> reader.onExit().join());
        System.out.printf(
                "scan of %d pages: %.1f s, %.2f pages/s on %d cores (wanted: under 40 s on two); %.1f s of one core%n",
                PAGES,
                seconds,
                PAGES / seconds,
                Runtime.getRuntime().availableProcessors(),
                childrensCoreSeconds() - coresBefore);
    }

    /** Wanted: at least 150 lines a second of one core. */
    @Test
    void theRepairOfDamagedPlans() throws Exception {
        var plans = plans().stream()
                .map(ImportBenchmark::lines)
                .filter(DamageDetector::isDamaged)
                .toList();
        assumeThat(plans).as("damaged plans in %s", PLANS).isNotEmpty();
        double start = coreSeconds();
        var repairer = Repairer.load();
        System.out.printf("repair: model loaded in %.2f s%n", coreSeconds() - start);
        for (int round = 1; round <= 2; round++) {
            int count = 0;
            start = coreSeconds();
            for (var lines : plans) {
                repairer.repair(lines);
                count += lines.size();
            }
            System.out.printf(
                    "repair round %d: %d lines, %.0f lines/s of one core (wanted: at least 150)%n",
                    round, count, count / (coreSeconds() - start));
        }
    }

    /** Wanted: the five plans under 25 s in all, from the first class loaded to the last row written. */
    @Test
    void theImportOfThePlans() throws Exception {
        assumeThat(plans()).as("plans in %s", PLANS).isNotEmpty();
        var database = TestDatabase.library();
        var clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        long start = System.nanoTime();
        var repairer = Repairer.load();
        var readers = new Readers(
                1, FileReader.isolated(), repairer::repair, new PlanParser(clock)::parse, new GuideParser()::parse);
        var results = new Importer(database, new PostgresLibrary(database), readers, clock)
                .importAll(List.of(PLANS), told(start));
        System.out.printf(
                "import of %d plans: %.1f s in all (wanted: under 25 s)%n",
                results.size(), (System.nanoTime() - start) / 1e9);
    }

    private static ImportListener told(long start) {
        return (done, total, file, result) -> System.out.printf(
                "import: %s %s after %.1f s%n",
                file.getFileName(), result.outcome(), (System.nanoTime() - start) / 1e9);
    }

    private static List<Path> plans() throws IOException {
        if (!Files.isDirectory(PLANS)) {
            return List.of();
        }
        try (var files = Files.list(PLANS)) {
            return files.sorted().toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inventedPlan() throws IOException {
        try (var in = Objects.requireNonNull(ImportBenchmark.class.getResourceAsStream("scan-plan.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /**
     * Seconds that ended processes of this one have run on a core, which says more where others use the machine, too; NaN
     * where the system does not tell.
     */
    private static double childrensCoreSeconds() throws IOException {
        var self = Path.of("/proc/self/stat");
        if (!Files.exists(self)) {
            return Double.NaN;
        }
        var stat = Files.readString(self);
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        // proc(5): cutime and cstime are fields 16 and 17; the first after the name is field 3.
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    /** Seconds that this thread has run on a core. */
    private static double coreSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
