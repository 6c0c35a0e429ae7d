package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Where the full-text index is written. Only one program may write an index, so a command beside a running program gets
 * one of its own, which goes away with it.
 */
public final class IndexPlace implements AutoCloseable {
    private final Path path;
    private final boolean passing;

    private IndexPlace(Path path, boolean passing) {
        this.path = path;
        this.passing = passing;
    }

    static IndexPlace of(FolderClaim claim) throws IOException {
        return claim.owned()
                ? new IndexPlace(Files.createDirectories(claim.folder().index()), false)
                : new IndexPlace(Files.createTempDirectory(claim.folder().root(), "index-"), true);
    }

    /** An existing folder. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (passing) {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
