package vn.hoixa.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.connectors.delivery.Deliveries;
import vn.hoixa.connectors.delivery.Deliveries.Direction;

/** Has a running copy answer or send again what was given up. */
@Command(name = "again", description = "Trả lời hoặc gửi lại một tin đã thôi. Chương trình đang chạy sẽ làm việc này.")
class DeliveriesAgainCommand extends ConsoleCommand {
    @Parameters(index = "0", paramLabel = "CHIỀU", description = "in (tin đến) hoặc out (tin gửi), như lệnh list hiện.")
    private String direction = "";

    @Parameters(index = "1", paramLabel = "SỐ", description = "Số của tin, như lệnh list hiện.")
    private long id;

    @Override
    public Integer call() {
        var way = switch (direction) {
            case "in" -> Direction.IN;
            case "out" -> Direction.OUT;
            default -> throw new UserProblem(ExitCodes.USAGE, "CHIỀU phải là in hoặc out.");
        };
        try (var application = Application.start()) {
            if (!application.getBean(Deliveries.class).again(way, id)) {
                throw new UserProblem(ExitCodes.FAILED, "Không có tin " + direction + " số " + id + " nào đã thôi.");
            }
        }
        out().println("Tin " + direction + " số " + id + " đang chờ được xử lý lại.");
        return 0;
    }
}
