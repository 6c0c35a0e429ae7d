package vn.hoixa.app.command;

import picocli.CommandLine.Command;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/** Officials' answers to questions that had none. A running copy gives them at once. */
@Command(
        name = "answers",
        description = "Câu trả lời của cán bộ cho những câu hỏi chưa có trong tài liệu.",
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {
            AnswersAddCommand.class,
            AnswersListCommand.class,
            AnswersRemoveCommand.class,
            AnswersOpenCommand.class
        })
class AnswersCommand extends ConsoleCommand {
    @Override
    public Integer call() {
        var commands = line().getSubcommands().keySet();
        throw new UserProblem(
                ExitCodes.USAGE,
                "Dùng lệnh chưa đúng: thiếu lệnh: " + String.join(", ", commands)
                        + "\nXem cách dùng: java -jar hoixa.jar answers --help");
    }
}
