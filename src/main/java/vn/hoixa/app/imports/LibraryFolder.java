package vn.hoixa.app.imports;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder, or one file, whose documents belong into the library.
 *
 * @param path as it was named, absolute
 */
public record LibraryFolder(Path path) {
    private static final int DEEPEST = 12;
    /** What editors, browsers and office programs leave beside the files people mean. */
    private static final Set<String> UNFINISHED = Set.of("tmp", "part", "crdownload", "swp", "lock", "bak");

    /** What a document's name is relative to: the folder, or the folder of the one file. */
    public Path root() {
        return Files.isDirectory(path) ? path : Objects.requireNonNullElse(path.getParent(), path);
    }

    /**
     * The files and what tells whether they changed, ordered by path; hidden and unfinished ones left out.
     *
     * @throws IOException when the path is not there or cannot be listed
     */
    public Map<Path, FileStamp> files() throws IOException {
        var found = new TreeMap<Path, FileStamp>();
        if (Files.isRegularFile(path)) {
            found.put(path, FileStamp.of(path));
            return found;
        }
        if (!Files.isReadable(path)) {
            throw new IOException("not a readable folder: " + path);
        }
        Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(path, found));
        return found;
    }

    private static boolean isMeant(Path file) {
        var name = file.getFileName().toString();
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~") && !UNFINISHED.contains(extension);
    }

    /** Collects; a folder or link that cannot be read is passed over and tried again at the next look. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Map<Path, FileStamp> found;

        Collector(Path top, Map<Path, FileStamp> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || isMeant(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isMeant(file)) {
                found.put(file, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(top)) {
                throw problem;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
