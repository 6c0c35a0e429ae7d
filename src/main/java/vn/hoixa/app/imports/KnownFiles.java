package vn.hoixa.app.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which files a folder had when it was last looked at, kept on disk so that a file deleted while the program did not run
 * is noticed.
 *
 * @param list the file that keeps the list
 */
record KnownFiles(Path list) {
    private static final Logger LOG = LoggerFactory.getLogger(KnownFiles.class);

    /** The list of a library folder, kept in {@code lists}. */
    static KnownFiles of(Path lists, LibraryFolder folder) {
        var name = UUID.nameUUIDFromBytes(folder.path().toString().getBytes(StandardCharsets.UTF_8));
        return new KnownFiles(lists.resolve(name + ".txt"));
    }

    /** The files last written; empty when nothing was written or it cannot be read. */
    Set<Path> read() {
        try {
            return Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            LOG.warn("Không đọc được {}", list);
            return Set.of();
        }
    }

    void write(Set<Path> files) {
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            var unfinished = list.resolveSibling(list.getFileName() + ".tmp");
            Files.write(unfinished, files.stream().map(Path::toString).sorted().toList());
            Files.move(unfinished, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Không ghi được {}", list);
        }
    }
}
