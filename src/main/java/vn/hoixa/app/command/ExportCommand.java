package vn.hoixa.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.export.ExportFormat;
import vn.hoixa.app.export.TaskRow;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;

/** Writes the register of tasks as a table or a calendar. */
@Command(
        name = "export",
        description = "Xuất danh sách nhiệm vụ ra tệp: csv và xlsx để mở bằng Excel, ics để đưa vào lịch.")
class ExportCommand extends ConsoleCommand {
    /** What can be exported. */
    enum What {
        tasks
    }

    @Parameters(index = "0", paramLabel = "tasks", description = "Xuất gì: tasks (nhiệm vụ và báo cáo).")
    private @Nullable What what;

    @Option(names = "--format", required = true, paramLabel = "csv|xlsx|ics", description = "Kiểu tệp.")
    private @Nullable ExportFormat format;

    @Option(names = "--output", paramLabel = "TỆP", description = "Ghi vào tệp này; bỏ trống thì in ra màn hình.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        var chosen = java.util.Objects.requireNonNull(format);
        try (var application = Application.start()) {
            var library = application.getBean(Library.class);
            var rows = TaskRow.all(library, library.tasks(TaskFilter.ALL), application.getBean(Clock.class));
            if (output == null) {
                chosen.write(rows, System.out);
                System.out.flush();
            } else {
                try (var out = create(output)) {
                    chosen.write(rows, out);
                }
            }
        }
        return 0;
    }

    private static OutputStream create(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UserProblem(ExitCodes.FAILED, "Không ghi được vào " + file, e);
        }
    }
}
