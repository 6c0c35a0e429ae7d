package vn.hoixa.app.command;

import picocli.CommandLine.Command;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.database.FolderClaim;
import vn.hoixa.app.imports.LibraryImporter;

/** Builds the index anew from the library. */
@Command(
        name = "reindex",
        description = "Lập lại chỉ mục tìm kiếm từ thư viện. Dùng khi tìm không ra điều chắc chắn có trong tài liệu.")
class ReindexCommand extends ConsoleCommand {
    @Override
    public Integer call() {
        try (var application = Application.start()) {
            if (!application.getBean(FolderClaim.class).owned()) {
                throw new UserProblem(
                        ExitCodes.ALREADY_RUNNING, "Hỏi Xã đang chạy. Hãy dừng nó trước khi lập lại chỉ mục.");
            }
            application.getBean(LibraryImporter.class).rebuildIndex();
        }
        out().println("Đã lập lại chỉ mục.");
        return 0;
    }
}
