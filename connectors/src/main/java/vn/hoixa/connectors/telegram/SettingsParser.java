package vn.hoixa.connectors.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.telegram.TelegramSettings.Mode;

/** Makes settings of the words that stand in the environment. */
final class SettingsParser {
    private SettingsParser() {}

    static TelegramSettings settings(
            String token,
            @Nullable String apiUrl,
            @Nullable String mode,
            @Nullable String webhookSecret,
            @Nullable String publicUrl) {
        var server = filled(apiUrl);
        return new TelegramSettings(
                token.strip(),
                uri("HOIXA_TELEGRAM_API_URL", server == null ? TelegramSettings.DEFAULT_API_URL : server),
                mode(filled(mode)),
                filled(webhookSecret),
                filled(publicUrl));
    }

    /** @param variable where the address stands, for the message of the exception */
    static URI uri(String variable, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(variable + " không phải là một địa chỉ web.", e);
        }
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

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
