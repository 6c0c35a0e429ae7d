package vn.hoixa.app.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/** Officials' answers to questions that had none. A running copy gives them at once. */
@Command(
        name = "answers",
        description = "Câu trả lời của cán bộ cho những câu hỏi chưa có trong tài liệu.",
        optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nCác lệnh:%n",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {
            AnswersAddCommand.class,
            AnswersListCommand.class,
            AnswersRemoveCommand.class,
            AnswersOpenCommand.class
        })
class AnswersCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Override
    public Integer call() {
        var commands =
                Objects.requireNonNull(spec).commandLine().getSubcommands().keySet();
        throw new UserProblem(
                ExitCodes.USAGE,
                "Dùng lệnh chưa đúng: thiếu lệnh: " + String.join(", ", commands)
                        + "\nXem cách dùng: java -jar hoixa.jar answers --help");
    }
}
