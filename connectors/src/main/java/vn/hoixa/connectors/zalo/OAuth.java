package vn.hoixa.connectors.zalo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Asks Zalo for tokens (OAuth v4). Failures may come with HTTP 200, and then without a number. */
final class OAuth {
    private static final String PATH = "/v4/oa/access_token";
    private static final Duration ACCESS = Duration.ofHours(25);
    private static final Duration REFRESH = Duration.ofDays(90);
    private static final int RATE = -32;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,9}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\p{L}\\p{N} .,:_-]");
    private static final int LONGEST_NAME = 60;

    private final ZaloSettings settings;
    private final Clock clock;
    private final ZaloHttp http;

    OAuth(ZaloSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new ZaloHttp(settings.oauthUrl());
    }

    /** A new pair for a refresh token, which is used up by it. */
    Grant refresh(String refreshToken) {
        return ask("grant_type=refresh_token&refresh_token=" + encoded(refreshToken));
    }

    /** A pair for the code of a consent. */
    Grant exchange(String code, String verifier) {
        return ask("grant_type=authorization_code&code=" + encoded(code) + "&code_verifier=" + encoded(verifier));
    }

    private Grant ask(String what) {
        var form = what + "&app_id=" + encoded(settings.appId());
        var asked = clock.instant();
        var result = http.post(
                PATH,
                "secret_key",
                settings.appSecret(),
                MediaType.APPLICATION_FORM_URLENCODED,
                form.getBytes(StandardCharsets.UTF_8));
        return switch (result) {
            case CallResult.NotReached it -> new Grant.NotHandled(it.reason());
            case CallResult.Cut it -> new Grant.Unknown(it.reason());
            case CallResult.Answered it -> answered(it, asked);
        };
    }

    private static Grant answered(CallResult.Answered answer, Instant asked) {
        var body = answer.body();
        var access = Json.text(body.path("access_token"));
        var refresh = Json.text(body.path("refresh_token"));
        if (TOKEN.matcher(access).matches() && TOKEN.matcher(refresh).matches()) {
            return new Grant.Granted(new TokenPair(
                    access,
                    refresh,
                    asked.plus(seconds(body.path("expires_in"), ACCESS)),
                    asked,
                    asked.plus(seconds(body.path("refresh_token_expires_in"), REFRESH))));
        }
        var error = Json.integer(body.path("error"));
        var name = Json.text(body.path("error_name"));
        if (answer.status() == 429 || error.isPresent() && error.getAsInt() == RATE) {
            return new Grant.NotHandled("HTTP " + answer.status());
        }
        boolean told = error.isPresent() && error.getAsInt() != 0 || !name.isBlank();
        return told && answer.status() < 500
                ? new Grant.Denied(error.isPresent() ? String.valueOf(error.getAsInt()) : printable(name))
                : new Grant.Unknown("HTTP " + answer.status());
    }

    /** Told as a string or as a number. */
    private static Duration seconds(JsonNode node, Duration usual) {
        var text = Json.text(node);
        return SECONDS.matcher(text).matches() ? Duration.ofSeconds(Long.parseLong(text)) : usual;
    }

    private static String printable(String name) {
        var clean = UNPRINTABLE.matcher(name).replaceAll("");
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
