package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading that is stopped goes on at the page where it stopped. */
class StoppedReadingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    void goesOnAfterItsProcessWasKilledInTheMiddle() throws Exception {
        needsTheRecognition();
        var scan = Files.write(folder.resolve("a.pdf"), ScanMaker.pdf(new ScanMaker(0).print(longText())));
        var reader = FileReader.isolated(folder.resolve("pages"), 1, clock(NOW));

        assertThatThrownBy(() -> reader.read(scan, (done, total) -> {
                    if (done == 2) {
                        killReaders();
                    }
                }))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("dừng đột ngột");
        var told = new ArrayList<Integer>();
        var document = reader.read(scan, (done, total) -> told.add(done));

        assertThat(told.getFirst()).isGreaterThanOrEqualTo(2);
        assertThat(told.getLast()).isEqualTo(document.pages());
        assertThat(document).isEqualTo(new FileReader().read(scan));

        reader.forget(scan);
        try (var left = Files.list(folder.resolve("pages"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void judgesNoFileByAReadingThatEndedWithTheProgram() throws Exception {
        needsTheRecognition();
        var scan = Files.write(folder.resolve("a.pdf"), ScanMaker.pdf(new ScanMaker(0).print(longText())));
        var reader = FileReader.isolated(folder.resolve("pages"), 1, clock(NOW));

        assertThatThrownBy(() -> reader.read(
                        scan,
                        (done, total) -> ProcessHandle.current().children().forEach(ProcessHandle::destroy)))
                .isInstanceOf(ReadingStoppedException.class);
    }

    @Test
    void keepsNoFolderForAFileThatHasNoRecognisedPages() throws Exception {
        var reader = FileReader.isolated(folder.resolve("pages"), 1, clock(NOW));

        reader.read(Files.write(folder.resolve("a.docx"), SampleFiles.docx()));
        assertThatThrownBy(() -> reader.read(Files.write(folder.resolve("b.pdf"), SampleFiles.encryptedPdf())))
                .isInstanceOf(UnreadableFileException.class);

        assertThat(folder.resolve("pages")).isEmptyDirectory();
    }

    @Test
    void findsOnlyPagesThatWereWrittenAsAWhole() throws Exception {
        var kept = new KeptPages(folder);
        var lines = List.of(new PageLine("Điều 1. Phạm vi", 0.93), PageLine.EMPTY);
        kept.keep(3, lines);

        assertThat(kept.find(3)).isEqualTo(lines);
        assertThat(kept.find(4)).isNull();
        var file = folder.resolve("3.page");
        var content = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(content, content.length - 3));
        assertThat(kept.find(3)).isNull();
        Files.write(file, new byte[content.length]);
        assertThat(kept.find(3)).isNull();
        assertThat(KeptPages.NONE.find(3)).isNull();
    }

    @Test
    void readsOnWhereNothingCanBeKept() {
        var gone = new KeptPages(folder.resolve("gone"));

        gone.keep(1, List.of(PageLine.EMPTY));

        assertThat(gone.find(1)).isNull();
    }

    @Test
    void keepsTheSameContentTogetherAndVersionsApart() throws Exception {
        var one = Files.writeString(folder.resolve("a.pdf"), "một");
        var copy = Files.writeString(folder.resolve("b.pdf"), "một");
        var root = folder.resolve("pages");
        var shelf = new PageShelf(root, 1, clock(NOW));

        assertThat(shelf.folderFor(one)).isEqualTo(shelf.folderFor(copy)).isDirectory();
        assertThat(new PageShelf(root, 2, clock(NOW)).folderFor(one)).isNotEqualTo(shelf.folderFor(one));
    }

    @Test
    void throwsAwayWhatNobodyCameBackFor() throws Exception {
        var root = folder.resolve("pages");
        var old = new PageShelf(root, 1, clock(NOW)).folderFor(Files.writeString(folder.resolve("a"), "cũ"));
        Files.writeString(old.resolve("hoixa-page1.pgm"), "left behind");
        Files.setLastModifiedTime(old, FileTime.from(NOW));
        var many =
                IntStream.range(0, 25).mapToObj(i -> root.resolve("other" + i)).toList();
        for (var other : many) {
            Files.createDirectories(other);
            Files.setLastModifiedTime(other, FileTime.from(NOW.plus(Duration.ofDays(7))));
        }

        var later = clock(NOW.plus(Duration.ofDays(8)));
        var mine = new PageShelf(root, 1, later).folderFor(Files.writeString(folder.resolve("b"), "mới"));

        assertThat(old).doesNotExist();
        assertThat(mine).isDirectory();
        try (var left = Files.list(root)) {
            assertThat(left).hasSize(20);
        }
    }

    private static void needsTheRecognition() {
        var missing = new Tesseract().missing() + (ScanMaker.hasFont() ? "" : "no font " + ScanMaker.FONT);
        assumeTrue(missing.isEmpty() || System.getenv("CI") != null, missing);
    }

    private static void killReaders() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Six pages of the invented plan. */
    private static List<String> longText() throws Exception {
        try (var in = Objects.requireNonNull(StoppedReadingTest.class.getResourceAsStream("scan-plan.txt"))) {
            var plan = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var twice = new ArrayList<>(plan);
            twice.addAll(plan);
            return twice;
        }
    }
}
