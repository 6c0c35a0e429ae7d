package vn.hoixa.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.connectors.zalo.ZaloConsent;
import vn.hoixa.connectors.zalo.ZaloSettings;
import vn.hoixa.connectors.zalo.ZaloTokens;

/** Says how the tokens stand; asks Zalo nothing. */
@Command(
        name = "status",
        description = "Quyền gửi tin còn đến bao giờ, có trục trặc gì. Kết thúc với mã 1 khi không gửi được.")
class ZaloStatusCommand extends ConsoleCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    @Override
    public Integer call() {
        try (var application = ZaloApplication.start()) {
            var zone = application.getBean(RunningTime.class).clock().getZone();
            var state = application.getBean(ZaloTokens.class).state();
            var out = out();
            out.println(
                    state.stored() ? "Đã được cấp quyền." : "Chưa được cấp quyền. Hãy chạy: " + ZaloConsent.command());
            out.println("Mã truy cập dùng đến: " + time(state.accessUntil(), zone));
            out.println("Phải cấp quyền lại trước: " + time(state.refreshUntil(), zone));
            var problem = state.problem();
            if (problem != null) {
                out.println("Trục trặc: " + problem);
            }
            application
                    .getBean(ZaloSettings.class)
                    .missing()
                    .forEach(missing -> out.println("Chưa nhận và trả lời được tin: " + missing));
            return state.stored() && problem == null ? 0 : ExitCodes.FAILED;
        }
    }

    private static String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "không rõ" : TIME.format(instant.atZone(zone));
    }
}
