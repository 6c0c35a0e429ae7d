package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Makes a failed call tell what became of it. The library reports a body that is no JSON as code 0, and OkHttp does not say
 * whether the request was on its way.
 */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST = 16_384;
    /** Longer than any pause that Telegram is known to ask for. */
    private static final long LONGEST_PAUSE = Duration.ofDays(1).toSeconds();

    private Wire() {}

    /** A mark on one request: whether a connection stood, so that something may have been written. */
    private record Reached(AtomicBoolean yes) {}

    static OkHttpClient.Builder watch(OkHttpClient.Builder http, TelegramSettings settings) {
        return http.addInterceptor(chain -> explained(chain, settings)).addNetworkInterceptor(chain -> {
            var reached = chain.request().tag(Reached.class);
            if (reached != null) {
                reached.yes().set(true);
            }
            return chain.proceed(chain.request());
        });
    }

    private static Response explained(Interceptor.Chain chain, TelegramSettings settings) throws ApiFailure {
        var reached = new Reached(new AtomicBoolean());
        try {
            var response = chain.proceed(
                    chain.request().newBuilder().tag(Reached.class, reached).build());
            if (response.isSuccessful()) {
                return response;
            }
            try (response) {
                throw answered(response, settings);
            }
        } catch (ApiFailure e) {
            throw e;
        } catch (IOException e) {
            // The class says enough; messages may hold addresses, and addresses hold the token.
            var why = e.getClass().getSimpleName();
            throw reached.yes().get() ? new ApiFailure.CutOff(why) : new ApiFailure.NotSent(why);
        }
    }

    private static ApiFailure answered(Response response, TelegramSettings settings) {
        var body = body(response);
        boolean telegram = body.path("ok").isBoolean();
        var parameters = body.path("parameters");
        var migrate = parameters.path("migrate_to_chat_id");
        return new ApiFailure.Answered(
                body.path("error_code").asInt(response.code()),
                telegram,
                shortened(settings.hide(body.path("description").asText(""))),
                Duration.ofSeconds(Math.max(
                        seconds(parameters.path("retry_after").asText()), seconds(response.header("Retry-After", "")))),
                migrate.isIntegralNumber() ? Long.valueOf(migrate.asLong()) : null);
    }

    private static JsonNode body(Response response) {
        try {
            var body = JSON.readTree(response.peekBody(MOST).string());
            return body.isObject() ? body : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        } catch (IOException e) {
            // The status came, and that is what counts.
            return JSON.createObjectNode();
        }
    }

    private static long seconds(String text) {
        return text.matches("[0-9]{1,9}") ? Math.min(Long.parseLong(text), LONGEST_PAUSE) : 0;
    }

    /** On one line, and without what stands in quotes: that may be somebody's words. */
    private static String shortened(String description) {
        var line = description
                .replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
