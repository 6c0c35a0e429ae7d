package vn.hoixa.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The {@code HOIXA_TELEGRAM_…} variables as they are set.
 *
 * @param token what BotFather gave; "" for no Telegram
 * @param apiUrl another Bot API server; "" for Telegram's own
 * @param mode "polling" or "webhook"; "" for polling
 * @param webhookSecret what Telegram is to send along with each update; "" unless the mode is webhook
 */
@ConfigurationProperties("hoixa.telegram")
public record TelegramOptions(String token, String apiUrl, String mode, String webhookSecret) {
    /** Whether Telegram is switched on. */
    public boolean isSet() {
        return !token.isBlank();
    }

    /** Without the secrets, which must not get into logs. */
    @Override
    public String toString() {
        return "TelegramOptions[" + (isSet() ? "set" : "not set") + "]";
    }
}
