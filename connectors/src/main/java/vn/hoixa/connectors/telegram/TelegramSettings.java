package vn.hoixa.connectors.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * What an office sets for its bot; always valid after construction.
 *
 * @param token the bot's token as BotFather gave it, "123456:ABC…"; a secret
 * @param apiUrl the Bot API server: scheme, host and port alone, as the library knows no path
 * @param mode how updates come in
 * @param webhookSecret what Telegram sends back with each update, 1 to 256 of A–Z a–z 0–9 _ -; null unless mode is WEBHOOK
 * @param publicUrl this program's address as Telegram's servers see it, without a slash at the end; null unless mode is WEBHOOK
 */
public record TelegramSettings(
        String token,
        URI apiUrl,
        Mode mode,
        @Nullable String webhookSecret,
        @Nullable String publicUrl) {
    /** Telegram's own server. */
    public static final String DEFAULT_API_URL = "https://api.telegram.org";

    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,18}):[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    /** https://core.telegram.org/bots/api#setwebhook; -1 is the scheme's own. */
    private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

    /** How updates come in. */
    public enum Mode {
        /** We ask for them: no public address is needed. */
        POLLING,
        /** Telegram brings them to {@link TelegramSettings#publicUrl}. */
        WEBHOOK
    }

    /** @throws IllegalArgumentException with a message in Vietnamese that names the variable */
    public TelegramSettings {
        require(
                TOKEN.matcher(token).matches(),
                "HOIXA_TELEGRAM_TOKEN không đúng dạng: cần dãy số, dấu hai chấm và mã, như BotFather đã gửi.");
        requireServer(apiUrl);
        if (mode == Mode.WEBHOOK) {
            require(
                    webhookSecret != null && SECRET.matcher(webhookSecret).matches(),
                    "HOIXA_TELEGRAM_WEBHOOK_SECRET phải có từ 1 đến 256 ký tự A-Z, a-z, 0-9, _ hoặc - khi"
                            + " HOIXA_TELEGRAM_MODE là webhook.");
            publicUrl = requirePublic(publicUrl, apiUrl);
        }
    }

    /**
     * Reads the settings as they stand in the environment; blank is the same as missing.
     *
     * @throws IllegalArgumentException with a message in Vietnamese that names the variable
     */
    public static TelegramSettings of(
            String token,
            @Nullable String apiUrl,
            @Nullable String mode,
            @Nullable String webhookSecret,
            @Nullable String publicUrl) {
        var server = filled(apiUrl);
        return new TelegramSettings(
                token.strip(),
                uri("HOIXA_TELEGRAM_API_URL", server == null ? DEFAULT_API_URL : server),
                mode(filled(mode)),
                filled(webhookSecret),
                filled(publicUrl));
    }

    /** The bot's own user id: the token begins with it. */
    long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    /** The server as the library wants it. */
    TelegramUrl server() {
        int port = apiUrl.getPort();
        if (port < 0) {
            port = "https".equals(apiUrl.getScheme()) ? 443 : 80;
        }
        return TelegramUrl.builder()
                .schema(apiUrl.getScheme())
                .host(apiUrl.getHost())
                .port(port)
                .build();
    }

    /** A text in which the token, should it stand there, is no longer to be read. */
    String hide(String text) {
        return text.replace(token, "***").replace(token.substring(token.indexOf(':') + 1), "***");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "TelegramSettings[bot " + botId() + ", " + apiUrl + ", " + mode + "]";
    }

    private static Mode mode(@Nullable String word) {
        return switch (word == null ? "polling" : word.toLowerCase(Locale.ROOT)) {
            case "polling" -> Mode.POLLING;
            case "webhook" -> Mode.WEBHOOK;
            default ->
                throw new IllegalArgumentException(
                        "HOIXA_TELEGRAM_MODE chỉ nhận polling hoặc webhook, không nhận \"" + word + "\".");
        };
    }

    private static void requireServer(URI apiUrl) {
        require(
                isWeb(apiUrl) && apiUrl.getRawUserInfo() == null,
                "HOIXA_TELEGRAM_API_URL phải là một địa chỉ http hoặc https, ví dụ " + DEFAULT_API_URL + ".");
        require(
                (apiUrl.getRawPath().isEmpty() || apiUrl.getRawPath().equals("/"))
                        && apiUrl.getRawQuery() == null
                        && apiUrl.getRawFragment() == null,
                "HOIXA_TELEGRAM_API_URL chỉ được gồm giao thức, tên máy và cổng, không có đường dẫn phía sau: "
                        + DEFAULT_API_URL + " chứ không phải " + DEFAULT_API_URL + "/bot.");
    }

    /** Telegram delivers to HTTPS on four ports only; a server of one's own is not that strict. */
    private static String requirePublic(@Nullable String publicUrl, URI apiUrl) {
        var url = uri("HOIXA_PUBLIC_URL", publicUrl == null ? "" : publicUrl);
        boolean telegrams = apiUrl.toString().startsWith(DEFAULT_API_URL);
        require(
                isWeb(url) && url.getRawQuery() == null && (!telegrams || "https".equals(url.getScheme())),
                "HOIXA_PUBLIC_URL phải là địa chỉ https mà Telegram gọi tới được, ví dụ https://hoixa.example.vn, khi"
                        + " HOIXA_TELEGRAM_MODE là webhook.");
        require(
                !telegrams || WEBHOOK_PORTS.contains(url.getPort()),
                "HOIXA_PUBLIC_URL: Telegram chỉ gọi tới các cổng 443, 80, 88 và 8443.");
        return url.toString().replaceFirst("/+$", "");
    }

    private static boolean isWeb(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme())) && url.getHost() != null;
    }

    private static URI uri(String variable, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(variable + " không phải là một địa chỉ web.", e);
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
