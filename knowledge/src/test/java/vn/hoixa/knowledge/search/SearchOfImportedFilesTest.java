package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.knowledge.TestDatabase;
import vn.hoixa.knowledge.library.FakeReaders;
import vn.hoixa.knowledge.library.ImportListener;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.library.PostgresLibrary;

/** Files, database and index together. */
class SearchOfImportedFilesTest {
    @TempDir
    Path files;

    @TempDir
    Path index;

    @Test
    void findsWhatWasImportedEvenAfterACrashBeforeTheIndexWasWritten() throws Exception {
        var database = TestDatabase.library();
        var library = new PostgresLibrary(database);
        var importer = new Importer(database, library, FakeReaders.version(1), Clock.systemUTC());
        Files.writeString(files.resolve("a.txt"), "KẾ HOẠCH\nT| Lắp wifi nhà văn hóa | Phòng Văn hóa | ");
        Files.writeString(files.resolve("hong.pdf"), "%PDF-1.4 hỏng");
        try (var search = LuceneSearch.open(index, library)) {
            importer.importAll(List.of(files), ImportListener.NONE);
            assertThat(search.isBehind()).isTrue();
        }

        try (var search = LuceneSearch.open(index, new PostgresLibrary(database))) {
            var request = new SearchRequest("ai lap wifi", Set.of(EntryKind.TASK), Set.of(), 3);
            assertThat(search.search(request).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.lines().first()).isEqualTo(2));
        }
    }
}
