package vn.hoixa.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;

/** The program's command line with its Vietnamese messages. */
public final class CommandLines {
    private CommandLines() {}

    /** All commands, each run with a new application. */
    public static CommandLine create() {
        var line = new CommandLine(new ServeCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new AskCommand())
                .addSubcommand(new AnswersCommand())
                .addSubcommand(new DeliveriesCommand())
                .addSubcommand(new ZaloCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ReindexCommand())
                .addSubcommand(new TrainRepairCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCommandName("hoixa");
        line.setParameterExceptionHandler(CommandLines::wrongUsage);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command));
        return line;
    }

    private static int wrongUsage(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        command.getErr().println("Dùng lệnh chưa đúng: " + UsageMessage.of(wrong));
        command.getErr().println("Xem cách dùng: java -jar hoixa.jar " + path(command) + "--help");
        return ExitCodes.USAGE;
    }

    /** The words between the program and its options: "answers add ". */
    private static String path(CommandLine command) {
        var parent = command.getParent();
        return parent == null ? "" : path(parent) + command.getCommandName() + " ";
    }

    private static int failed(Throwable thrown, CommandLine command) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserProblem problem) {
                command.getErr().println(problem.vietnamese());
                return problem.exitCode();
            }
            if (cause instanceof PortInUseException inUse) {
                command.getErr()
                        .println("Cổng " + inUse.getPort()
                                + " đang có chương trình khác dùng. Hãy đặt SERVER_PORT là cổng khác.");
                return ExitCodes.FAILED;
            }
        }
        command.getErr().println("Có lỗi ngoài dự tính: " + thrown);
        return ExitCodes.FAILED;
    }
}
