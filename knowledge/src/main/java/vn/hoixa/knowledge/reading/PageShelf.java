package vn.hoixa.knowledge.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder with one sub-folder of recognised pages for each file whose import is under way or was stopped. What nobody came
 * back for is thrown away after some days, and when there are too many.
 */
final class PageShelf {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int MOST = 20;

    private final Path root;
    private final int version;
    private final Clock clock;

    /** @param version of the readers; pages that older ones read are not used */
    PageShelf(Path root, int version, Clock clock) {
        this.root = root;
        this.version = version;
        this.clock = clock;
    }

    /** An existing folder for this content, and for the passing files of its reader. */
    Path folderFor(Path file) throws IOException {
        Files.createDirectories(root);
        var folder = folderOf(file);
        Files.createDirectories(folder);
        Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
        tidy();
        return folder;
    }

    /** A reading ended that may have kept nothing: an empty folder would only push out another one. */
    static void leave(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It holds pages.
        }
    }

    /** The content's records are safe: its pages are not needed any more. */
    void forget(Path file) throws IOException {
        if (!Files.isDirectory(root) || folders().isEmpty()) {
            return;
        }
        var folder = folderOf(file);
        if (Files.isDirectory(folder)) {
            delete(folder);
        }
    }

    private void tidy() throws IOException {
        var oldest = clock.instant().minus(LONGEST);
        var newestFirst = folders().stream()
                .sorted(Comparator.comparing(PageShelf::used).reversed())
                .toList();
        for (int i = 0; i < newestFirst.size(); i++) {
            if (i >= MOST || used(newestFirst.get(i)).isBefore(oldest)) {
                delete(newestFirst.get(i));
            }
        }
    }

    private List<Path> folders() throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    private static Instant used(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            // Another program has just thrown it away.
            return Instant.EPOCH;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private Path folderOf(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, out);
            }
            return root.resolve(HexFormat.of().formatHex(digest.digest()) + "-" + version);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
