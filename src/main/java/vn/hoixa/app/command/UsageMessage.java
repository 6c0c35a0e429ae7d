package vn.hoixa.app.command;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command, in Vietnamese. */
final class UsageMessage {
    private UsageMessage() {}

    static String of(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                "thiếu " + missing.getMissing().stream().map(UsageMessage::name).collect(Collectors.joining(", "));
            case UnmatchedArgumentException unmatched ->
                "không có lệnh hay tùy chọn " + String.join(" ", unmatched.getUnmatched());
            default -> {
                var argument = wrong.getArgSpec();
                yield argument == null ? "tham số không hợp lệ" : "giá trị của " + name(argument) + " không hợp lệ";
            }
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
