package vn.hoixa.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.app.fakes.FakeImporter;
import vn.hoixa.app.settings.RunningTime;

class FolderWatchTest {
    @TempDir
    Path temp;

    private final FakeImporter importer = new FakeImporter();
    private final ImportProgress progress =
            new ImportProgress(new RunningTime(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    private Path folder;

    @BeforeEach
    void givenAFolderWithOnePlan() throws IOException {
        folder = Files.createDirectories(temp.resolve("ke-hoach"));
        write("a.txt", "một");
    }

    @Test
    void importsWhatIsThereAtStart() throws IOException {
        write("con/b.txt", "hai");
        startedWatch();
        assertThat(importer.done).containsExactly("import a.txt", "import con/b.txt");
    }

    @Test
    void leavesHiddenAndUnfinishedFilesOut() throws IOException {
        write(".an.txt", "x");
        write("~$a.docx", "x");
        write("tai-ve.pdf.crdownload", "x");
        write(".git/config", "x");
        startedWatch();
        assertThat(importer.done).containsExactly("import a.txt");
    }

    @Test
    void waitsUntilACopiedFileStaysTheSame() throws IOException {
        var watch = startedWatch();
        importer.done.clear();
        write("b.txt", "nửa");
        watch.look();
        write("b.txt", "nửa còn lại");
        watch.look();
        assertThat(importer.done).isEmpty();
        watch.look();
        assertThat(importer.done).containsExactly("import b.txt");
        watch.look();
        assertThat(importer.done).hasSize(1);
    }

    @Test
    void importsAChangedFileAgain() throws IOException {
        var watch = startedWatch();
        importer.done.clear();
        write("a.txt", "đã sửa lại");
        watch.look();
        watch.look();
        assertThat(importer.done).containsExactly("import a.txt");
    }

    @Test
    void triesAFailedFileAgainAfterAMinute() throws IOException {
        write("hong.docx", "x");
        var watch = startedWatch();
        importer.done.clear();
        for (int i = 0; i < 13; i++) {
            watch.look();
        }
        assertThat(importer.done).containsExactly("import hong.docx");
    }

    @Test
    void removesADeletedFile() throws IOException {
        write("b.txt", "hai");
        var watch = startedWatch();
        importer.done.clear();
        Files.delete(folder.resolve("b.txt"));
        watch.look();
        assertThat(importer.done).containsExactly("remove b.txt");
    }

    @Test
    void removesAFileThatWasDeletedWhileTheProgramDidNotRun() throws IOException {
        write("b.txt", "hai");
        startedWatch();
        Files.delete(folder.resolve("b.txt"));
        importer.done.clear();
        startedWatch();
        assertThat(importer.done).containsExactly("import a.txt", "remove b.txt");
    }

    @Test
    void keepsEverythingWhenTheFolderVanishesOrIsEmptyAndGoesOnWhenItIsBack() throws IOException {
        var watch = startedWatch();
        importer.done.clear();
        Files.delete(folder.resolve("a.txt"));
        watch.look();
        Files.delete(folder);
        assertThat(watch.look()).isEmpty();
        assertThat(importer.done).isEmpty();

        Files.createDirectories(folder);
        write("a.txt", "trở lại");
        watch.look();
        watch.look();
        assertThat(importer.done).containsExactly("import a.txt");
    }

    @Test
    void startsWithAFolderThatIsNotThereYet() {
        var missing = new LibraryFolder(temp.resolve("chua-co"));
        var watch = new FolderWatch(missing, importer, KnownFiles.of(temp.resolve("lists"), missing), progress);
        assertThat(watch.atStart()).isEmpty();
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void takesASingleFile() throws IOException {
        write("b.txt", "không lấy");
        var one = new LibraryFolder(folder.resolve("a.txt"));
        var watch = new FolderWatch(one, importer, KnownFiles.of(temp.resolve("lists"), one), progress);
        watch.atStart().forEach(watch::importAtStart);
        assertThat(importer.done).containsExactly("import a.txt");
    }

    private FolderWatch startedWatch() {
        var library = new LibraryFolder(folder);
        var watch = new FolderWatch(library, importer, KnownFiles.of(temp.resolve("lists"), library), progress);
        watch.atStart().forEach(watch::importAtStart);
        watch.removeMissing();
        return watch;
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        // Two writes within one tick of the file system's clock must still differ.
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.nanoTime() / 1_000));
    }
}
