package vn.hoixa.connectors.telegram;

import java.net.URI;
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
    static final String DEFAULT_API_URL = "https://api.telegram.org";

    /** How updates come in. */
    public enum Mode {
        /** We ask for them: no public address is needed. */
        POLLING,
        /** Telegram brings them to {@link TelegramSettings#publicUrl}. */
        WEBHOOK
    }

    /** @throws IllegalArgumentException with a message in Vietnamese that names the variable */
    public TelegramSettings {
        SettingsRules.token(token);
        SettingsRules.server(apiUrl);
        if (mode == Mode.WEBHOOK) {
            SettingsRules.secret(webhookSecret);
            publicUrl = SettingsRules.publicUrl(publicUrl, apiUrl);
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
        return SettingsParser.settings(token, apiUrl, mode, webhookSecret, publicUrl);
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
}
