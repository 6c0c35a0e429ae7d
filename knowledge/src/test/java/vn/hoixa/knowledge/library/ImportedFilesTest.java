package vn.hoixa.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.library.ImportResult.Outcome;

/** Which file a document stands for: by its name and folder, until the file vanishes. */
class ImportedFilesTest extends ImportFixture {
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
}
