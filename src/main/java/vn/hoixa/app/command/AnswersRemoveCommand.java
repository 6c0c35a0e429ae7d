package vn.hoixa.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Takes an official's answer out. */
@Command(name = "remove", description = "Bỏ một câu trả lời.")
class AnswersRemoveCommand extends ConsoleCommand {
    @Parameters(index = "0", paramLabel = "SỐ", description = "Số của câu trả lời, xem answers list.")
    private long id;

    @Override
    public Integer call() {
        try (var application = Application.start()) {
            if (!application.getBean(VerifiedAnswers.class).remove(id)) {
                throw new UserProblem(ExitCodes.FAILED, "Không có câu trả lời số " + id + ".");
            }
        }
        out().println("Đã bỏ câu trả lời số " + id + ".");
        return 0;
    }
}
