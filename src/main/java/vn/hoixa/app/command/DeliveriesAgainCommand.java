package vn.hoixa.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.connectors.delivery.Deliveries;
import vn.hoixa.connectors.delivery.Deliveries.Direction;

/** Has a running copy answer or send again what was given up: one message, or all of them after an outage. */
@Command(name = "again", description = "Trả lời hoặc gửi lại tin đã thôi. Chương trình đang chạy sẽ làm việc này.")
class DeliveriesAgainCommand extends ConsoleCommand {
    private static final int AT_ONCE = 1_000;

    @Parameters(index = "0", paramLabel = "CHIỀU", description = "in (tin đến) hoặc out (tin gửi), như lệnh list hiện.")
    private String direction = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SỐ",
            description =
                    "Số của tin, như lệnh list hiện; bỏ trống là mọi tin đã thôi của chiều đó, nhiều nhất 1.000 tin.")
    private @Nullable Long id;

    @Override
    public Integer call() {
        var way = switch (direction) {
            case "in" -> Direction.IN;
            case "out" -> Direction.OUT;
            default -> throw new UserProblem(ExitCodes.USAGE, "CHIỀU phải là in hoặc out.");
        };
        try (var application = Application.start()) {
            var deliveries = application.getBean(Deliveries.class);
            var ids = id == null ? all(deliveries, way) : List.of(id);
            long revived =
                    ids.stream().filter(one -> deliveries.again(way, one)).count();
            if (id != null && revived == 0) {
                throw new UserProblem(ExitCodes.FAILED, "Không có tin " + direction + " số " + id + " nào đã thôi.");
            }
            out().println(revived + " tin đang chờ được xử lý lại.");
        }
        return 0;
    }

    private static List<Long> all(Deliveries deliveries, Direction way) {
        return deliveries.failed(0, AT_ONCE).stream()
                .filter(failed -> failed.direction() == way)
                .map(Deliveries.Failed::id)
                .toList();
    }
}
