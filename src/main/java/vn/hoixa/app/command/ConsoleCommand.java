package vn.hoixa.app.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command has: its help with Vietnamese headings, and where it prints. Its code is an exit code of
 * {@link vn.hoixa.app.ExitCodes}.
 */
@Command(
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nTham số:%n",
        optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nCác lệnh:%n")
abstract class ConsoleCommand implements Callable<Integer> {
    /** Set by picocli before the command runs. */
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    /** Where the command prints what it was asked for. */
    final PrintWriter out() {
        return line().getOut();
    }

    /** Where the command prints what a person should know beside it. */
    final PrintWriter errors() {
        return line().getErr();
    }

    /** The command as it was given, with its subcommands. */
    final CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
