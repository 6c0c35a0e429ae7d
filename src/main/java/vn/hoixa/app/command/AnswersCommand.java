package vn.hoixa.app.command;

import picocli.CommandLine.Command;

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
class AnswersCommand extends CommandGroup {}
