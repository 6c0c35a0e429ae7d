package vn.hoixa.connectors.telegram;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What settings must keep to; each rule throws an IllegalArgumentException that names the variable, in Vietnamese. */
final class SettingsRules {
    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,18}):[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    /** https://core.telegram.org/bots/api#setwebhook; -1 is the scheme's own. */
    private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

    private SettingsRules() {}

    static void token(String token) {
        require(
                TOKEN.matcher(token).matches(),
                "HOIXA_TELEGRAM_TOKEN không đúng dạng: cần dãy số, dấu hai chấm và mã, như BotFather đã gửi.");
    }

    /** The token is part of every address that is called there, and people's words go there. */
    static void server(URI apiUrl) {
        require(
                isSafe(apiUrl),
                "HOIXA_TELEGRAM_API_URL phải là một địa chỉ https, ví dụ " + TelegramSettings.DEFAULT_API_URL
                        + " (chỉ máy này mới được dùng http://).");
        require(
                (apiUrl.getRawPath().isEmpty() || apiUrl.getRawPath().equals("/"))
                        && apiUrl.getRawQuery() == null
                        && apiUrl.getRawFragment() == null,
                "HOIXA_TELEGRAM_API_URL chỉ được gồm giao thức, tên máy và cổng, không có đường dẫn phía sau: "
                        + TelegramSettings.DEFAULT_API_URL + " chứ không phải " + TelegramSettings.DEFAULT_API_URL
                        + "/bot.");
    }

    static void secret(@Nullable String webhookSecret) {
        require(
                webhookSecret != null && SECRET.matcher(webhookSecret).matches(),
                "HOIXA_TELEGRAM_WEBHOOK_SECRET phải có từ 1 đến 256 ký tự A-Z, a-z, 0-9, _ hoặc - khi"
                        + " HOIXA_TELEGRAM_MODE là webhook.");
    }

    /** Telegram delivers to HTTPS on four ports only; a server of one's own is not that strict. Without a slash at the end. */
    static String publicUrl(@Nullable String publicUrl, URI apiUrl) {
        var url = SettingsParser.uri("HOIXA_PUBLIC_URL", publicUrl == null ? "" : publicUrl);
        boolean telegrams = apiUrl.getHost()
                .equals(URI.create(TelegramSettings.DEFAULT_API_URL).getHost());
        require(
                isSafe(url) && url.getRawQuery() == null && (!telegrams || "https".equals(url.getScheme())),
                "HOIXA_PUBLIC_URL phải là địa chỉ https mà Telegram gọi tới được, ví dụ https://hoixa.example.vn, khi"
                        + " HOIXA_TELEGRAM_MODE là webhook.");
        require(
                !telegrams || WEBHOOK_PORTS.contains(url.getPort()),
                "HOIXA_PUBLIC_URL: Telegram chỉ gọi tới các cổng 443, 80, 88 và 8443.");
        return url.toString().replaceFirst("/+$", "");
    }

    /** Never in clear text over a network, not even one's own. */
    private static boolean isSafe(URI url) {
        var host = url.getHost();
        return host != null
                && url.getRawUserInfo() == null
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()) && THIS_MACHINE.contains(host));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
