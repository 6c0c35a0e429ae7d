package vn.hoixa.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.plan.Task;

/** What the library finds, and how soon it shows what another program imported. */
class PostgresLibraryTest extends ImportFixture {
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

        Awaitility.await().untilAsserted(() -> assertThat(elsewhere.documents()).hasSize(1));
    }

    private int found(@Nullable String words, @Nullable String lead, @Nullable LocalDate from, @Nullable LocalDate to) {
        return library.tasks(new TaskFilter(null, lead, from, to, null, null, words))
                .size();
    }
}
