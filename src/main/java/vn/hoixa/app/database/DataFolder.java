package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/**
 * The folder that holds everything the program keeps.
 *
 * @param root an existing folder that only its owner may read
 */
public record DataFolder(Path root) {
    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /**
     * Opens or creates the folder.
     *
     * @throws UserProblem when it cannot be created or written
     */
    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            if (!Files.isWritable(root)) {
                throw new IOException("not writable");
            }
            return new DataFolder(root.toRealPath());
        } catch (IOException e) {
            throw new UserProblem(
                    ExitCodes.DATABASE,
                    "Không ghi được vào thư mục dữ liệu " + root
                            + ". Hãy kiểm tra quyền của thư mục, hoặc đặt HOIXA_DATA là một thư mục khác.",
                    e);
        }
    }

    /** Where the full-text index is kept; it can be thrown away. */
    public Path index() {
        return root.resolve("index");
    }

    /** Where the pages of scans are kept until the whole file is imported; it can be thrown away. */
    public Path pages() {
        return root.resolve("pages");
    }

    /** Where the files that come with the program are laid out for import. */
    public Path shipped() {
        return root.resolve("shipped");
    }

    Path lockFile() {
        return root.resolve("hoixa.lock");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("postgres-programs");
    }

    Path passwordFile() {
        return root.resolve("postgres-password");
    }

    static void restrict(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
