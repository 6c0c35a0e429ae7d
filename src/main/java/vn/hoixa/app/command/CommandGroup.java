package vn.hoixa.app.command;

import picocli.CommandLine.Command;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/** A command that only holds others and says so when none of them is named. */
@Command
abstract class CommandGroup extends ConsoleCommand {
    @Override
    public Integer call() {
        var line = line();
        throw new UserProblem(
                ExitCodes.USAGE,
                "Dùng lệnh chưa đúng: thiếu lệnh: "
                        + String.join(", ", line.getSubcommands().keySet())
                        + "\nXem cách dùng: java -jar hoixa.jar " + line.getCommandName() + " --help");
    }
}
