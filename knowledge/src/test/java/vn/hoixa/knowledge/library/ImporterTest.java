package vn.hoixa.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.text.LineRange;

/** Files that become documents, and files that are imported again. */
class ImporterTest extends ImportFixture {
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
    void numbersRepeatedTasks() throws Exception {
        importer.importFile(folder, file("a.txt", "T| Làm sạch dữ liệu | A | \nT| Làm sạch  dữ liệu | B | "));

        var ids = library.tasks(TaskFilter.ALL).stream().map(TaskRecord::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
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
    void importsTheSameFileOnceAtTheSameTime() throws Exception {
        var file = file("a.txt", PLAN);
        Callable<Outcome> once = () -> importer(1).importFile(folder, file).outcome();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(Collections.nCopies(8, once))) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.ADDED);
            assertThat(outcomes).filteredOn(Outcome.UNCHANGED::equals).hasSize(7);
        }
        assertThat(library.tasks(TaskFilter.ALL)).hasSize(2);
    }
}
