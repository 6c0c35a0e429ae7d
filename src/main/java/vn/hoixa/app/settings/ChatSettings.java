package vn.hoixa.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The optional language model, from the {@code HOIXA_CHAT_…} variables.
 *
 * @param baseUrl an OpenAI-compatible endpoint; "" for no language model
 * @param apiKey its key; "" where it wants none
 * @param model the model's name there
 * @param callsPerDay how many calls a day, at least 0
 */
@ConfigurationProperties("hoixa.chat")
public record ChatSettings(String baseUrl, String apiKey, String model, int callsPerDay) {
    public ChatSettings {
        if (!baseUrl.isBlank() && model.isBlank()) {
            throw new IllegalArgumentException(
                    "HOIXA_CHAT_MODEL còn thiếu: cần tên mô hình khi đặt HOIXA_CHAT_BASE_URL.");
        }
        if (callsPerDay < 0) {
            throw new IllegalArgumentException("HOIXA_CHAT_CALLS_PER_DAY phải từ 0 trở lên: " + callsPerDay);
        }
    }

    /** Whether a language model is set. */
    public boolean isSet() {
        return !baseUrl.isBlank();
    }
}
