package vn.hoixa.app.settings;

import java.net.URI;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds for all messengers.
 *
 * @param publicUrl the address under which the Internet reaches this program; null where it does not
 * @param messagesPerMinute how many messages of one chat are answered a minute, at least 0; 0 for no limit
 * @param keepMonths for how many months questions, answers and messages are kept, at least 1
 * @param workers in how many chats this copy makes answers at once; 0 where it only takes messages in and leaves the rest to
 *     others; null for what suits it
 * @param telegramPerMinute how many messages a minute go to Telegram, at least 0; 0 for no limit
 * @param zaloPerMinute how many messages a minute go to Zalo, at least 0; 0 for no limit
 */
@ConfigurationProperties("hoixa.messengers")
public record MessengerSettings(
        @Nullable URI publicUrl,
        int messagesPerMinute,
        int keepMonths,
        @Nullable Integer workers,
        int telegramPerMinute,
        int zaloPerMinute) {
    public MessengerSettings {
        notNegative("HOIXA_MESSAGES_PER_MINUTE", messagesPerMinute);
        notNegative("HOIXA_WORKERS", workers == null ? 0 : workers);
        notNegative("HOIXA_TELEGRAM_PER_MINUTE", telegramPerMinute);
        notNegative("HOIXA_ZALO_PER_MINUTE", zaloPerMinute);
        if (keepMonths < 1) {
            throw new IllegalArgumentException("HOIXA_KEEP_MONTHS phải từ 1 trở lên: " + keepMonths);
        }
        if (publicUrl != null && (publicUrl.getHost() == null || publicUrl.getScheme() == null)) {
            throw new IllegalArgumentException(
                    "HOIXA_PUBLIC_URL phải là địa chỉ đầy đủ như https://hoixa.example.vn: " + publicUrl);
        }
    }

    /** For how long questions, answers and messages are kept. */
    public Period keep() {
        return Period.ofMonths(keepMonths);
    }

    /** Whether this copy answers, too. */
    public boolean answers() {
        return workers == null || workers > 0;
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " phải từ 0 trở lên: " + value);
        }
    }
}
