package vn.hoixa.app.command;

import picocli.CommandLine.Command;

/** Messages between us and the messengers: what waits, what failed, and sending it again. */
@Command(
        name = "deliveries",
        description = "Tin với Zalo và Telegram: đang chờ, không gửi được, gửi lại.",
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {DeliveriesListCommand.class, DeliveriesAgainCommand.class})
class DeliveriesCommand extends CommandGroup {}
