package vn.hoixa.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.imports.LibraryFolder;
import vn.hoixa.app.imports.LibraryImporter;
import vn.hoixa.app.imports.Outcomes;
import vn.hoixa.app.imports.TimeLeft;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.knowledge.library.ImportResult;
import vn.hoixa.knowledge.library.ImportResult.Outcome;
import vn.hoixa.knowledge.reading.ReadProgress;

/** Imports files and folders into the library, with a bar and a table of what became of each file. */
@Command(
        name = "import",
        description =
                "Nạp tệp hoặc thư mục (txt, md, html, docx, xlsx, pdf, ảnh) vào thư viện. Nạp lại tệp cũ không làm đổi gì.")
class ImportCommand extends ConsoleCommand {
    @Parameters(arity = "1..*", paramLabel = "ĐƯỜNG-DẪN", description = "Tệp hoặc thư mục cần nạp.")
    private List<Path> paths = List.of();

    /** A file and the folder that its name is relative to. */
    private record Todo(Path root, Path file) {}

    @Override
    public Integer call() {
        var todo = files();
        var results = new ArrayList<ImportResult>();
        try (var application = Application.start()) {
            var importer = application.getBean(LibraryImporter.class);
            var time = application.getBean(RunningTime.class);
            try (var bar = bar(todo.size())) {
                for (var item : todo) {
                    var name = item.file().getFileName().toString();
                    bar.setExtraMessage(name);
                    results.add(importer.importFile(
                            item.root(), item.file(), pages(bar, name, new TimeLeft(time.clock()))));
                    bar.step();
                }
            }
            importer.refreshIndex();
        }
        return report(results);
    }

    private static ReadProgress pages(ProgressBar bar, String file, TimeLeft left) {
        return (done, total) -> {
            left.page(done, total);
            var rest = TimeLeft.vietnamese(left.estimate());
            bar.setExtraMessage("%s: trang %d/%d%s".formatted(file, done, total, rest.isEmpty() ? "" : ", " + rest));
        };
    }

    private List<Todo> files() {
        var todo = new ArrayList<Todo>();
        for (var path : paths) {
            var folder = new LibraryFolder(path.toAbsolutePath().normalize());
            try {
                folder.files().keySet().forEach(file -> todo.add(new Todo(folder.root(), file)));
            } catch (IOException e) {
                throw new UserProblem(ExitCodes.USAGE, "Không có hoặc không đọc được: " + path, e);
            }
        }
        return todo;
    }

    private static ProgressBar bar(int files) {
        return new ProgressBarBuilder()
                .setTaskName("Đang nạp")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build();
    }

    private int report(List<ImportResult> results) {
        var out = out();
        for (var result : results) {
            var reason = result.reason() == null ? "" : "  " + result.reason();
            out.printf("%-17s %s%s%n", Outcomes.vietnamese(result), result.source(), reason);
        }
        long failed =
                results.stream().filter(r -> r.outcome() == Outcome.FAILED).count();
        out.printf("%d tệp, %d tệp lỗi.%n", results.size(), failed);
        return failed > 0 ? ExitCodes.FAILED : 0;
    }
}
