package vn.hoixa.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/** PostgreSQL's programs, unpacked once into the data folder. */
final class ServerPrograms {
    /** The archives' names for what the JVM calls the processor. */
    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    private ServerPrograms() {}

    /**
     * The folder that holds {@code bin/postgres}. Unpacks into a folder beside it and renames that, so a crash leaves
     * either nothing or everything.
     */
    static Path unpack(Path programs) throws IOException {
        var archive = archive();
        var target = programs.resolve(String.valueOf(archive.openConnection().getContentLengthLong()));
        if (Files.isDirectory(target)) {
            return target;
        }
        FileSystemUtils.deleteRecursively(programs);
        var unfinished = Files.createDirectories(programs.resolve("unfinished"));
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry; (entry = in.getNextEntry()) != null; ) {
                unpack(entry, in, unfinished);
            }
        }
        return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        var parent = Objects.requireNonNull(path.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, folder.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, path);
            DataFolder.restrict(path, parent.endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        var processor = PROCESSORS.getOrDefault(System.getProperty("os.arch", ""), "unknown");
        @Nullable URL found = ServerPrograms.class.getResource("/postgres-" + family + "-" + processor + ".txz");
        if (found == null) {
            throw new UserProblem(
                    ExitCodes.DATABASE,
                    "Bản này chưa kèm PostgreSQL cho hệ điều hành " + family + " (" + processor
                            + "). Hãy đặt SPRING_DATASOURCE_URL trỏ tới một máy chủ PostgreSQL có sẵn.");
        }
        return found;
    }
}
