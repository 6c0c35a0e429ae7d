package vn.hoixa.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.knowledge.TestDatabase;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.text.LineRange;

class ImporterTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-20T01:00:00.123456Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String PLAN = """
            KẾ HOẠCH số hóa
            T| Lắp wifi nhà văn hóa | Phòng Văn hóa | 2025-06-01
            R| Báo cáo kết quả | Đảng ủy xã | 2025-12-31
            I| Hộ dân có tài khoản VNeID | % | 2030=≥ 85% | 2025=60%""";

    @TempDir
    Path folder;

    private DataSource database;
    private PostgresLibrary library;
    private Importer importer;

    @BeforeEach
    void emptyLibrary() {
        database = TestDatabase.library();
        library = new PostgresLibrary(database);
        importer = importer(1);
    }

    @Test
    void addsAPlanWithAllItsRecords() throws Exception {
        var result = importer.importFile(folder, file("kế hoạch số 1.txt", PLAN));

        assertThat(result.outcome()).isEqualTo(Outcome.ADDED);
        var document = library.document(idOf(result)).orElseThrow();
        assertThat(document.id()).matches("ke-hoach-so-1-[0-9a-f]{8}");
        assertThat(document.source()).isEqualTo("kế hoạch số 1.txt");
        assertThat(document.kind()).isEqualTo(DocumentRecord.Kind.PLAN);
        assertThat(document.importedAt()).isEqualTo(CLOCK.instant());
        assertThat(document.tasks()).isEqualTo(2);
        assertThat(document.indicators()).isEqualTo(1);
        var task = library.tasks(TaskFilter.ALL).get(0);
        assertThat(task.task().lead()).containsExactly("Phòng Văn hóa");
        assertThat(task.task().deadline().due()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(task.overdue(LocalDate.of(2025, 6, 20))).isTrue();
        assertThat(library.indicators(IndicatorFilter.ALL)
                        .get(0)
                        .indicator()
                        .values()
                        .keySet())
                .containsExactly("2030", "2025");
        assertThat(library.lines(document.id())).extracting(DocumentLine::text).containsExactly(PLAN.split("\n"));
        assertThat(library.lines(document.id(), new LineRange(2, 3))).hasSize(2);
        assertThat(library.sections(document.id()))
                .extracting(Section::lines)
                .first()
                .isEqualTo(new LineRange(1, 1));
    }

    @Test
    void keepsWhatAPersonShouldKnowOfTheReading() throws Exception {
        var file = Files.write(folder.resolve("a.pdf"), PdfWithUnreadablePage.of("Ke hoach nam nay cua xa"));

        var result = importer.importFile(folder, file);

        assertThat(result.outcome()).isEqualTo(Outcome.ADDED);
        var document = library.document(idOf(result)).orElseThrow();
        assertThat(document.reason()).isNull();
        assertThat(document.notes()).singleElement().asString().startsWith("Trang 2 ");
        assertThat(library.document(idOf(importer.importFile(folder, file("b.txt", PLAN))))
                        .orElseThrow()
                        .notes())
                .isEmpty();
    }

    @Test
    void readsAgainOnceTheRecognitionIsInstalled() throws Exception {
        assumeThat(new FileReader().canRecognise()).as("tesseract with vie").isTrue();
        var file = file("a.txt", PLAN);
        importer.importFile(folder, file);
        JdbcClient.create(database)
                .sql("UPDATE document SET lacks_recognition = true")
                .update();

        assertThat(importer.importFile(folder, file).outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(importer.importFile(folder, file).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void writesNothingForTheSameFileAgain() throws Exception {
        var file = file("a.txt", PLAN);
        importer.importFile(folder, file);
        long version = library.version();

        assertThat(importer.importFile(folder, file).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(library.version()).isEqualTo(version);
    }

    @Test
    void readsAgainWithBetterReaders() throws Exception {
        var file = file("a.txt", PLAN);
        importer.importFile(folder, file);

        assertThat(importer(2).importFile(folder, file).outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(importer(1).importFile(folder, file).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void replacesAChangedFileAndKeepsIdsAndStatus() throws Exception {
        var id = idOf(importer.importFile(folder, file("a.txt", PLAN)));
        var wifi = library.tasks(TaskFilter.ALL).get(0).id();
        assertThat(new TaskStatuses(database, library, CLOCK).set(wifi, TaskRecord.Status.DONE))
                .isTrue();

        var result = importer.importFile(folder, file("a.txt", "T| Việc mới | Phòng Y tế | \n" + PLAN));

        assertThat(result.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(result.documentId()).isEqualTo(id);
        assertThat(library.tasks(TaskFilter.ALL)).hasSize(3).element(1).satisfies(task -> {
            assertThat(task.id()).isEqualTo(wifi);
            assertThat(task.status()).isEqualTo(TaskRecord.Status.DONE);
        });
    }

    @Test
    void numbersRepeatedTasks() throws Exception {
        importer.importFile(folder, file("a.txt", "T| Làm sạch dữ liệu | A | \nT| Làm sạch  dữ liệu | B | "));

        var ids = library.tasks(TaskFilter.ALL).stream().map(TaskRecord::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    }

    @Test
    void keepsTheOldRecordsWhereANewContentFails() throws Exception {
        var id = idOf(importer.importFile(folder, file("a.txt", PLAN)));

        var result = importer.importFile(folder, file("a.txt", "\n\n"));

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.reason()).contains("không có chữ");
        assertThat(library.document(id).orElseThrow()).satisfies(document -> {
            assertThat(document.status()).isEqualTo(DocumentRecord.Status.FAILED);
            assertThat(document.reason()).isEqualTo(result.reason());
            assertThat(document.tasks()).isEqualTo(2);
        });
        assertThat(library.tasks(TaskFilter.ALL)).hasSize(2);

        assertThat(importer.importFile(folder, file("a.txt", PLAN)).outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(library.document(id).orElseThrow().reason()).isNull();
    }

    @Test
    void keepsAFailedNewFileOnRecordOnce() throws Exception {
        var file = file("hong.pdf", "%PDF-1.4 nothing");
        importer.importFile(folder, file);
        long version = library.version();
        importer.importFile(folder, file);

        assertThat(library.version()).isEqualTo(version);
        assertThat(library.documents()).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("hong.pdf");
            assertThat(document.status()).isEqualTo(DocumentRecord.Status.FAILED);
        });
    }

    @Test
    void letsNoFileStopTheOthers() throws Exception {
        file("a-boom.txt", "boom");
        file("b.txt", PLAN);
        file(".an.txt", PLAN);
        file("~$b.docx", "lock");
        Files.createDirectories(folder.resolve("sub"));
        file("sub/c.md", "---\nid: thiếu\n---\nkhông đúng dạng");
        var seen = new ArrayList<String>();

        var results = importer.importAll(
                List.of(folder, folder.resolve("none.txt")),
                (done, total, file, result) -> seen.add(done + "/" + total + " " + result.source()));

        assertThat(results)
                .extracting(ImportResult::outcome)
                .containsExactly(Outcome.FAILED, Outcome.ADDED, Outcome.FAILED, Outcome.FAILED);
        assertThat(results.get(0).reason()).contains("nhật ký");
        assertThat(results.get(2).reason()).isEqualTo("Dòng 1: Hướng dẫn thiếu tiêu đề");
        assertThat(seen).containsExactly("1/4 a-boom.txt", "2/4 b.txt", "3/4 sub/c.md", "4/4 none.txt");
    }

    @Test
    void keepsGuidesAndOtherTexts() throws Exception {
        var guide = idOf(importer.importFile(folder, file("g.md", "---\nid: vneid\n---\nĐăng nhập VNeID")));
        var other = idOf(importer.importFile(folder, file("o.md", "# Thông báo\n\nDòng một\ndòng hai\n\nĐoạn sau")));

        assertThat(library.guideOf(guide)).contains(FakeReaders.guideOf("vneid", "Đăng nhập VNeID"));
        assertThat(library.guides()).hasSize(1);
        assertThat(library.document(other).orElseThrow().title()).isEqualTo("Thông báo");
        assertThat(library.sections(other))
                .extracting(Section::text)
                .containsExactly("Thông báo", "Dòng một dòng hai", "Đoạn sau");
        assertThat(library.sections(other).get(1).headingPath()).isEqualTo("Thông báo");
    }

    @Test
    void removesVanishedFiles() throws Exception {
        var file = file("a.txt", PLAN);
        importer.importFile(folder, file);

        assertThat(importer.remove(folder, file).outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(importer.remove(folder, file).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(library.documents()).isEmpty();
        assertThat(library.tasks(TaskFilter.ALL)).isEmpty();
    }

    @Test
    void removesWhatVanishedWhileNobodyWatched() throws Exception {
        importer.importFile(folder, file("a.txt", PLAN));
        importer.importFile(folder, file(Normalizer.normalize("đề án.txt", Normalizer.Form.NFD), PLAN));
        Files.delete(folder.resolve("a.txt"));

        assertThat(importer.removeVanished(folder))
                .extracting(ImportResult::source)
                .containsExactly("a.txt");
        assertThat(library.documents()).hasSize(1);
        assertThat(importer.removeVanished(folder.resolve("not-mounted"))).isEmpty();
    }

    @Test
    void importsTheSameFileOnceAtTheSameTime() throws Exception {
        var file = file("a.txt", PLAN);
        Callable<Outcome> once = () -> importer(1).importFile(folder, file).outcome();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(java.util.Collections.nCopies(8, once))) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.ADDED);
            assertThat(outcomes).filteredOn(Outcome.UNCHANGED::equals).hasSize(7);
        }
        assertThat(library.tasks(TaskFilter.ALL)).hasSize(2);
    }

    @Test
    void takesADecomposedFileNameForTheSameFile() throws Exception {
        var composed = FilePlace.of(folder, folder.resolve("đề án.txt"));
        var decomposed = FilePlace.of(folder, folder.resolve(Normalizer.normalize("đề án.txt", Normalizer.Form.NFD)));

        assertThat(decomposed.documentId()).isEqualTo(composed.documentId()).startsWith("de-an-");
    }

    @Test
    void keepsTwoFoldersOfTheSameNameApart() throws Exception {
        var one = Files.createDirectories(folder.resolve("1/plans"));
        var two = Files.createDirectories(folder.resolve("2/plans"));
        importer.importFile(one, Files.writeString(one.resolve("a.txt"), PLAN));

        var result = importer.importFile(two, Files.writeString(two.resolve("a.txt"), PLAN + "\nkhác"));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.reason()).contains("đổi tên");

        Files.delete(one.resolve("a.txt"));
        assertThat(importer.importFile(two, two.resolve("a.txt")).outcome()).isEqualTo(Outcome.REPLACED);
    }

    @Test
    void findsTasksByFoldedWords() throws Exception {
        importer.importFile(folder, file("a.txt", PLAN));

        assertThat(found(null, "phong van hoa", null, null)).isEqualTo(1);
        assertThat(found("WIFI lắp", null, null, null)).isEqualTo(1);
        assertThat(found("lap wi", null, null, null)).isZero();
        assertThat(found(null, "dang uy", null, null)).isEqualTo(1);
        assertThat(found(null, null, LocalDate.of(2025, 6, 2), null)).isEqualTo(1);
        assertThat(found(null, null, null, LocalDate.of(2025, 6, 1))).isEqualTo(1);
        var reports = new TaskFilter(null, null, null, null, Task.Kind.REPORT, TaskRecord.Status.OPEN, null);
        assertThat(library.tasks(reports)).hasSize(1);
        assertThat(library.indicators(new IndicatorFilter(null, "ho dan", 2025)))
                .hasSize(1);
        assertThat(library.indicators(new IndicatorFilter(null, null, 2026))).isEmpty();
    }

    @Test
    void showsAnotherProgramsImportsSoon() throws Exception {
        var elsewhere = new PostgresLibrary(database);
        assertThat(elsewhere.documents()).isEmpty();

        importer.importFile(folder, file("a.txt", PLAN));

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(elsewhere.documents()).hasSize(1));
    }

    private int found(@Nullable String words, @Nullable String lead, @Nullable LocalDate from, @Nullable LocalDate to) {
        return library.tasks(new TaskFilter(null, lead, from, to, null, null, words))
                .size();
    }

    private static String idOf(ImportResult result) {
        return Objects.requireNonNull(result.documentId());
    }

    private Importer importer(int version) {
        return new Importer(database, library, FakeReaders.version(version), CLOCK);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
