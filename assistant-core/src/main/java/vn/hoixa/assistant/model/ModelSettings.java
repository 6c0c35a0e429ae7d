package vn.hoixa.assistant.model;

import java.time.Duration;

/**
 * Which language model to ask, and how long and how often.
 *
 * @param baseUrl an OpenAI-compatible endpoint, such as {@code http://localhost:11434/v1}
 * @param apiKey its key; "" where it wants none
 * @param model the model's name there
 * @param firstToken how long to wait for the first word
 * @param whole how long an answer may take in all
 * @param callsPerDay how many calls a day, at least 0
 */
public record ModelSettings(
        String baseUrl, String apiKey, String model, Duration firstToken, Duration whole, int callsPerDay) {

    /** Settings with the usual patience: 8 seconds to the first word, 25 in all. */
    public static ModelSettings of(String baseUrl, String apiKey, String model, int callsPerDay) {
        return new ModelSettings(baseUrl, apiKey, model, Duration.ofSeconds(8), Duration.ofSeconds(25), callsPerDay);
    }
}
