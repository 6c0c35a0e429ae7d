package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.repair.DamageDetector;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * An invented plan is printed, scanned and read back. The figures stand in {@code quality/scan.properties}; a change that
 * moves one edits the file.
 */
class ScanQualityTest {
    private static final double TOLERANCE = 0.3;

    @TempDir
    Path folder;

    private final FileReader reader = new FileReader();

    @BeforeEach
    void needsTheRecognition() {
        var missing = new Tesseract().missing();
        if (!ScanMaker.hasFont()) {
            missing += "no font " + ScanMaker.FONT;
        }
        assumeTrue(missing.isEmpty() || System.getenv("CI") != null, missing);
        assertThat(missing).isEmpty();
    }

    @Test
    void readsAScanAsWellAsTheFileSays() throws Exception {
        var plan = plan();
        var file = Files.write(folder.resolve("scan.pdf"), ScanMaker.pdf(new ScanMaker(0.5).print(plan)));

        var document = reader.read(file);

        var lines = texts(document);
        assertThat(syllablesRight(plan, lines))
                .isGreaterThanOrEqualTo(99)
                .isCloseTo(Double.parseDouble(figures().getProperty("syllables")), within(TOLERANCE));
        assertThat(tasks(lines)).isEqualTo(tasks(plan));
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.lines()).allMatch(line -> line.confidence() > 0.5 && line.confidence() <= 1);
        assertThat(DamageDetector.isDamaged(lines)).isFalse();
    }

    @Test
    void readsPicturesWhicheverWayTheyLie() throws Exception {
        var page = new ScanMaker(-1).print(plan()).getFirst();
        for (int quarters = 0; quarters < 4; quarters++) {
            var file = folder.resolve("page" + quarters + ".png");
            ImageIO.write(ScanMaker.turned(page, quarters), "png", file.toFile());

            var document = reader.read(file);

            assertThat(document.format()).isEqualTo(ReadDocument.Format.IMAGE);
            assertThat(texts(document))
                    .as("turned by %d", quarters)
                    .anyMatch(line -> line.contains("MỤC ĐÍCH, YÊU CẦU"));
        }
    }

    @Test
    void readsEveryPictureOfATiff() throws Exception {
        var file = folder.resolve("scan.tiff");
        write(new ScanMaker(0).print(plan()).subList(0, 2), file);
        var told = new ArrayList<String>();

        var document = reader.read(file, (done, total) -> told.add(done + "/" + total));

        assertThat(document.pages()).isEqualTo(2);
        assertThat(told).containsExactly("0/2", "1/2", "2/2");
    }

    private static void write(List<BufferedImage> pages, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new javax.imageio.IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
    }

    private static List<String> tasks(List<String> lines) {
        var clock = Clock.fixed(Instant.parse("2026-03-01T03:00:00Z"), ZoneOffset.UTC);
        return new PlanParser(clock)
                .parse("scan", lines).tasks().stream()
                        .map(ScanQualityTest::record)
                        .toList();
    }

    private static String record(Task task) {
        var deadline = task.deadline();
        return "%s: %s, %s; %s %s %s; %s"
                .formatted(
                        task.kind(),
                        task.lead(),
                        task.support(),
                        deadline.kind(),
                        deadline.due(),
                        deadline.recurrence(),
                        VietnameseText.foldedWords(task.summary()));
    }

    private static double syllablesRight(List<String> wanted, List<String> read) {
        var right = VietnameseText.syllables(String.join(" ", wanted));
        var mine = VietnameseText.syllables(String.join(" ", read));
        var before = new int[mine.size() + 1];
        for (var syllable : right) {
            var row = new int[mine.size() + 1];
            for (int j = 1; j <= mine.size(); j++) {
                row[j] = syllable.equals(mine.get(j - 1)) ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return 100.0 * before[mine.size()] / right.size();
    }

    private static List<String> texts(ReadDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    private static List<String> plan() throws IOException {
        try (var in = Objects.requireNonNull(ScanQualityTest.class.getResourceAsStream("scan-plan.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Properties figures() throws IOException {
        var figures = new Properties();
        try (var in = Objects.requireNonNull(ScanQualityTest.class.getResourceAsStream("/quality/scan.properties"))) {
            figures.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return figures;
    }
}
