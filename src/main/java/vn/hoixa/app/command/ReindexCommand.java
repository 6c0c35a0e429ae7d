package vn.hoixa.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.database.FolderClaim;
import vn.hoixa.app.imports.LibraryImporter;

/** Builds the index anew from the library. */
@Command(
        name = "reindex",
        description = "Lập lại chỉ mục tìm kiếm từ thư viện. Dùng khi tìm không ra điều chắc chắn có trong tài liệu.",
        optionListHeading = "%nTùy chọn:%n",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n")
class ReindexCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Override
    public Integer call() {
        try (var application = Application.start()) {
            if (!application.getBean(FolderClaim.class).owned()) {
                throw new UserProblem(
                        ExitCodes.ALREADY_RUNNING, "Hỏi Xã đang chạy. Hãy dừng nó trước khi lập lại chỉ mục.");
            }
            application.getBean(LibraryImporter.class).rebuildIndex();
        }
        Output.of(spec).println("Đã lập lại chỉ mục.");
        return 0;
    }
}
