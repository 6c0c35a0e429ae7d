package vn.hoixa.app.command;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.connectors.delivery.Deliveries;

/** Lists messages that were given up. */
@Command(name = "list", description = "Số tin đang chờ, và các tin đã thôi gửi kèm lý do, mới nhất trước.")
class DeliveriesListCommand extends ConsoleCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    @Option(names = "--limit", paramLabel = "SỐ", description = "Nhiều nhất bấy nhiêu tin; bỏ trống là 50.")
    private int limit = 50;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UserProblem(ExitCodes.USAGE, "--limit phải từ 1 trở lên.");
        }
        var out = out();
        try (var application = Application.start()) {
            var deliveries = application.getBean(Deliveries.class);
            var zone = application.getBean(RunningTime.class).clock().getZone();
            deliveries
                    .failed(0, limit)
                    .forEach(failed -> out.printf(
                            "%-3s %8d  %-8s  %s  %d lần  %s%n",
                            failed.direction().name().toLowerCase(Locale.ROOT),
                            failed.id(),
                            failed.channel(),
                            TIME.format(failed.failedAt().atZone(zone)),
                            failed.attempts(),
                            failed.reason()));
            var counts = deliveries.counts();
            out.printf(
                    "%d tin đến chờ trả lời (lâu nhất %d giây), %d tin chờ gửi, %d tin đã thôi.%n",
                    counts.waitingIn(), counts.oldestIn().toSeconds(), counts.waitingOut(), counts.failed());
        }
        return 0;
    }
}
