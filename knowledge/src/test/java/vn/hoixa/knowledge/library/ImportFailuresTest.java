package vn.hoixa.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.library.ImportResult.Outcome;

/** Files that cannot be read, or not as a whole: what is kept and what is said. */
class ImportFailuresTest extends ImportFixture {
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
}
