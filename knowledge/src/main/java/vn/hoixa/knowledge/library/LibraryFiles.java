package vn.hoixa.knowledge.library;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files of a library folder in the order of their names: all but hidden ones, lock files of office programs and copies
 * that are still being written. A loop of links is walked once; what cannot be listed is left out.
 */
final class LibraryFiles extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 32;

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private LibraryFiles(Path root) {
        this.root = root;
    }

    static List<Path> below(Path root) throws IOException {
        var files = new LibraryFiles(root);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, files);
        return files.found.stream().sorted().toList();
    }

    /** Whether a file of this name is meant for the library. */
    static boolean wanted(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.endsWith("~")
                && !name.endsWith(".tmp")
                && !name.endsWith(".part")
                && !name.endsWith(".crdownload");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || wanted(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && (file.equals(root) || wanted(file))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }
}
