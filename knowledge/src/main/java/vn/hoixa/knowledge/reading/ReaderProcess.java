package vn.hoixa.knowledge.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in a process of its own, so that whatever the file does to a parser, the application goes on: a heap of 512 MB,
 * less than a minute to the first page, and a while for each page of character recognition.
 */
final class ReaderProcess {
    private static final String HEAP = "-Xmx512m";
    private static final int OUT_OF_MEMORY = 3;
    /** How Java ends at the signals (SIGHUP, SIGINT, SIGTERM) that stop the application, too. */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 143);

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Duration FOR_ALL = Duration.ofSeconds(50);
    /** Longer than one page may take by the limits of the recognition, so that it costs that page only. */
    private static final Duration FOR_A_PAGE = Duration.ofSeconds(180);

    private final Duration patience;
    private final @Nullable PageShelf shelf;

    /** Keeps no pages. */
    ReaderProcess() {
        this(FOR_ALL, null);
    }

    ReaderProcess(PageShelf shelf) {
        this(FOR_ALL, shelf);
    }

    /**
     * @param patience how long it may take to the end, or to the first page of character recognition
     * @param shelf where recognised pages are kept; null for nowhere
     */
    ReaderProcess(Duration patience, @Nullable PageShelf shelf) {
        this.patience = patience;
        this.shelf = shelf;
    }

    /** The content is imported: throws away what was kept for another reading of it. */
    void forget(Path file) throws IOException {
        if (shelf != null) {
            shelf.forget(file);
        }
    }

    ReadDocument read(Path file, ReadProgress progress) throws UnreadableFileException, IOException {
        var kept = shelf == null ? null : shelf.folderFor(file);
        try {
            return read(file, kept, progress);
        } finally {
            if (kept != null) {
                PageShelf.leave(kept);
            }
        }
    }

    private ReadDocument read(Path file, @Nullable Path kept, ReadProgress progress)
            throws UnreadableFileException, IOException {
        var process = new ProcessBuilder(command(file.toAbsolutePath(), kept))
                .redirectError(Redirect.DISCARD)
                .start();
        var watch = new Watch(process, patience);
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return ReadingWire.read(in, (done, total) -> {
                watch.extend(FOR_A_PAGE);
                progress.page(done, total);
            });
        } catch (IOException e) {
            throw refusal(watch, process, e);
        } finally {
            watch.end();
        }
    }

    private static UnreadableFileException refusal(Watch watch, Process process, IOException cause)
            throws ReadingStoppedException {
        if (watch.isOver()) {
            return new UnreadableFileException(
                    "Đọc tệp này mất quá nhiều thời gian nên đã dừng; hãy chia nhỏ tệp hoặc xuất lại từ bản gốc.",
                    cause);
        }
        int exit = exitOf(process);
        if (STOPPED.contains(exit)) {
            throw new ReadingStoppedException(cause);
        }
        return exit == OUT_OF_MEMORY
                ? new UnreadableFileException(
                        "Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng; hãy chia nhỏ tệp hoặc giảm độ phân giải của ảnh.",
                        cause)
                : new UnreadableFileException(
                        "Tệp làm chương trình đọc dừng đột ngột; hãy xuất lại từ bản gốc.", cause);
    }

    private static int exitOf(Process process) {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static List<String> command(Path file, @Nullable Path kept) throws IOException {
        var classes = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                // Nobody reads what the libraries log there.
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                classes));
        if (kept != null) {
            // A reader that is killed leaves pictures of pages behind: here they are found and thrown away.
            command.add(1, "-Djava.io.tmpdir=" + kept);
        }
        if (isFatJar(classes)) {
            command.add("-Dloader.main=" + ReaderMain.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(ReaderMain.class.getName());
        }
        command.add(file.toString());
        if (kept != null) {
            command.add(kept.toString());
        }
        return command;
    }

    /** Whether the program runs from one jar that holds its libraries as jars. */
    private static boolean isFatJar(String classes) throws IOException {
        if (!classes.endsWith(".jar") || !Files.isRegularFile(Path.of(classes))) {
            return false;
        }
        try (var jar = new ZipFile(classes)) {
            return jar.getEntry(LAUNCHER.replace('.', '/') + ".class") != null;
        }
    }
}
