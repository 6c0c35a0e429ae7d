package vn.hoixa.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Takes an official's answer out. */
@Command(
        name = "remove",
        description = "Bỏ một câu trả lời.",
        parameterListHeading = "%nTham số:%n",
        optionListHeading = "%nTùy chọn:%n",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n")
class AnswersRemoveCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Parameters(index = "0", paramLabel = "SỐ", description = "Số của câu trả lời, xem answers list.")
    private long id;

    @Override
    public Integer call() {
        try (var application = Application.start()) {
            if (!application.getBean(VerifiedAnswers.class).remove(id)) {
                throw new UserProblem(ExitCodes.FAILED, "Không có câu trả lời số " + id + ".");
            }
        }
        Output.of(spec).println("Đã bỏ câu trả lời số " + id + ".");
        return 0;
    }
}
