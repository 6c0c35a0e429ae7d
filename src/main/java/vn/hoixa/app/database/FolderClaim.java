package vn.hoixa.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/**
 * Who works on a data folder: this program, or, for a command beside a running one, the other copy. The system gives the
 * folder back when the process dies, however it dies.
 */
public final class FolderClaim implements AutoCloseable {
    private final DataFolder folder;
    private final @Nullable FileChannel locked;

    private FolderClaim(DataFolder folder, @Nullable FileChannel locked) {
        this.folder = folder;
        this.locked = locked;
    }

    /**
     * Claims the folder.
     *
     * @param mayJoin whether to go on without owning it when another copy does
     * @throws UserProblem when another copy owns it and may not be joined
     */
    static FolderClaim of(DataFolder folder, boolean mayJoin) {
        try {
            var locked = lock(folder);
            if (locked == null && !mayJoin) {
                throw new UserProblem(
                        ExitCodes.ALREADY_RUNNING,
                        "Hỏi Xã đang chạy với thư mục dữ liệu " + folder.root()
                                + ". Hãy dùng bản đang chạy, hoặc dừng nó trước khi chạy lại,"
                                + " hoặc đặt HOIXA_DATA là một thư mục khác.");
            }
            return new FolderClaim(folder, locked);
        } catch (IOException e) {
            throw new UserProblem(ExitCodes.DATABASE, "Không ghi được vào thư mục dữ liệu " + folder.root() + ".", e);
        }
    }

    /** The locked file, or null when another process, or another part of this one, has it. */
    private static @Nullable FileChannel lock(DataFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held inside this process: the same answer as held by another one.
        }
        channel.close();
        return null;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Whether this program owns the folder, its database and its index. */
    public boolean owned() {
        return locked != null;
    }

    @Override
    public void close() throws IOException {
        if (locked != null) {
            locked.close();
        }
    }
}
