package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/**
 * As whom PostgreSQL runs. It refuses root, so a program started by root runs it in a user namespace of its own, where it
 * is nobody but owns the same files, or as another account where the system forbids such namespaces (many containers).
 *
 * @param prefix what to put before each command; empty for ordinary users
 * @param owner who must own the database's files; null to leave them as they are
 */
record ServerAccount(List<String> prefix, @Nullable UserPrincipal owner) {
    private static final List<String> OTHER_ACCOUNTS = List.of("postgres", "nobody");

    static ServerAccount detect() throws IOException {
        if (!runsAsRoot()) {
            return new ServerAccount(List.of(), null);
        }
        if (ServerCommand.succeeds(List.of("unshare", "-U", "true"))) {
            return new ServerAccount(List.of("unshare", "-U"), null);
        }
        return otherAccount();
    }

    /** An account that is not root, by runuser of util-linux. */
    static ServerAccount otherAccount() throws IOException {
        for (var name : OTHER_ACCOUNTS) {
            if (ServerCommand.succeeds(List.of("runuser", "-u", name, "--", "true"))) {
                return new ServerAccount(List.of("runuser", "-u", name, "--"), principal(name));
            }
        }
        throw new UserProblem(
                ExitCodes.DATABASE,
                "PostgreSQL không chạy được bằng tài khoản root trên máy này."
                        + " Hãy chạy Hỏi Xã bằng một tài khoản thường, hoặc đặt SPRING_DATASOURCE_URL.");
    }

    /** Gives these paths and all below to the owner, and lets it pass through {@code root}. */
    void own(Path root, Path... paths) throws IOException {
        if (owner == null) {
            return;
        }
        DataFolder.restrict(root, "rwx--x--x");
        for (var path : paths) {
            Files.walkFileTree(path, new Chown(owner));
        }
        if (!ServerCommand.succeeds(ServerCommand.with(prefix, List.of("test", "-r", paths[0].toString())))) {
            throw new UserProblem(
                    ExitCodes.DATABASE,
                    "Tài khoản " + owner.getName() + " không vào được thư mục dữ liệu " + root
                            + ". Hãy đặt HOIXA_DATA ở nơi khác, ví dụ /var/lib/hoixa, hoặc chạy bằng tài khoản thường.");
        }
    }

    private static @Nullable UserPrincipal principal(String name) throws IOException {
        try {
            return java.nio.file.FileSystems.getDefault()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(name);
        } catch (UserPrincipalNotFoundException e) {
            return null;
        }
    }

    private static boolean runsAsRoot() {
        var self = Path.of("/proc/self");
        try {
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static final class Chown extends SimpleFileVisitor<Path> {
        private final UserPrincipal owner;

        Chown(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.setOwner(folder, owner);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isSymbolicLink()) {
                Files.setOwner(file, owner);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
