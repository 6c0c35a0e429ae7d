package vn.hoixa.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.settings.RunningTime;
import vn.hoixa.connectors.delivery.Deliveries;
import vn.hoixa.connectors.zalo.ZaloChannel;
import vn.hoixa.connectors.zalo.ZaloConsent;
import vn.hoixa.connectors.zalo.ZaloConsentException;
import vn.hoixa.connectors.zalo.ZaloSettings;
import vn.hoixa.connectors.zalo.ZaloTokens;

/** Walks an administrator of the Official Account through the consent, keeps the tokens, and lets what waited be sent. */
@Command(
        name = "consent",
        description = {
            "Cấp quyền cho chương trình gửi tin bằng Official Account. Làm một lần, và làm lại khi quyền hết hạn.",
            "Người làm phải là quản trị viên của Official Account."
        })
class ZaloConsentCommand extends ConsoleCommand {
    @Option(
            names = "--redirect",
            required = true,
            paramLabel = "ĐỊA_CHỈ",
            description = "Official Account Callback Url đúng như đã đăng ký trong trang ứng dụng của Zalo.")
    private @Nullable URI redirect;

    @Override
    public Integer call() throws IOException {
        try (var application = ZaloApplication.start()) {
            // Found first: what keeps it from being made must be told before Zalo's code is spent.
            var deliveries = application.getBean(Deliveries.class);
            connect(new ZaloConsent(
                    application.getBean(ZaloSettings.class),
                    application.getBean(ZaloTokens.class),
                    application.getBean(RunningTime.class).clock()));
            out().println("Đã nhận và cất quyền. Chương trình đang chạy dùng được ngay, không cần khởi động lại.");
            deliveries.resume(ZaloChannel.NAME);
        }
        out().println("Tin đang chờ được gửi ngay.");
        return 0;
    }

    private void connect(ZaloConsent consent) throws IOException {
        var out = out();
        out.println("1. Mở địa chỉ này trong trình duyệt và đăng nhập bằng tài khoản quản trị Official Account:");
        out.println();
        out.println(consent.consentPage(Objects.requireNonNull(redirect)));
        out.println();
        out.println("2. Chọn Official Account rồi bấm đồng ý.");
        out.println(
                "3. Trình duyệt chuyển tới địa chỉ callback (trang đó báo lỗi cũng không sao). Trong vòng 10 phút,");
        out.println("   chép cả địa chỉ trên thanh địa chỉ, dán vào đây rồi bấm Enter:");
        out.flush();
        var pasted = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        try {
            consent.exchange(consent.codeOf(pasted == null ? "" : pasted), consent.verifier());
        } catch (ZaloConsentException e) {
            throw new UserProblem(ExitCodes.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
