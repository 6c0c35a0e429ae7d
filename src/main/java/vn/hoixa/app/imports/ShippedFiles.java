package vn.hoixa.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.hoixa.app.database.DataFolder;

/** Lays the files that come with the program out in the data folder, where they are imported like any others. */
@Component
class ShippedFiles {
    private static final String SAMPLE = "sample";
    private static final String BASE = "classpath*:library/";

    private final DataFolder folder;

    ShippedFiles(DataFolder folder) {
        this.folder = folder;
    }

    /** The guides, as they come with this version. */
    LibraryFolder guides() throws IOException {
        return layOut("guides");
    }

    /** The sample plan. */
    LibraryFolder sample() throws IOException {
        return layOut(SAMPLE);
    }

    /** The sample's folder, emptied where an earlier start laid the sample out. */
    LibraryFolder noSample() throws IOException {
        var target = Files.createDirectories(folder.shipped().resolve(SAMPLE));
        deleteOthers(target, Set.of());
        return new LibraryFolder(target);
    }

    /** Where the lists of known files are kept. */
    Path lists() {
        return folder.root().resolve("watched");
    }

    private LibraryFolder layOut(String name) throws IOException {
        var target = Files.createDirectories(folder.shipped().resolve(name));
        var wanted = new HashSet<Path>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(BASE + name + "/*.*")) {
            wanted.add(copyIfChanged(resource, target));
        }
        deleteOthers(target, wanted);
        return new LibraryFolder(target);
    }

    /** Written beside its place and renamed: a crash leaves the old file or the new one. */
    private static Path copyIfChanged(Resource resource, Path target) throws IOException {
        var file = target.resolve(java.util.Objects.requireNonNull(resource.getFilename()));
        var content = resource.getContentAsByteArray();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            var unfinished = target.resolve(file.getFileName() + ".tmp");
            Files.write(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void deleteOthers(Path target, Set<Path> wanted) throws IOException {
        try (var files = Files.list(target)) {
            for (var file : files.filter(path -> !wanted.contains(path)).toList()) {
                Files.delete(file);
            }
        }
    }
}
