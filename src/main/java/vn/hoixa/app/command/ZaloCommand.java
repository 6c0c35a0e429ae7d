package vn.hoixa.app.command;

import picocli.CommandLine.Command;

/** The Zalo Official Account: consent and tokens. */
@Command(
        name = "zalo",
        description = "Zalo Official Account: cấp quyền cho chương trình, xem tình trạng.",
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {ZaloConsentCommand.class, ZaloStatusCommand.class})
class ZaloCommand extends CommandGroup {}
