package vn.hoixa.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Which conversation a browser has: a random id that only this site gets to see, and only from its own pages. */
@Component
class ConversationCookie {
    static final String NAME = "hoixa_chat";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private final SecureRandom random = new SecureRandom();

    /** The browser's conversation; empty when it has none, or sends something we never gave. */
    Optional<String> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || !FORM.matcher(cookie.getValue()).matches()
                ? Optional.empty()
                : Optional.of(cookie.getValue());
    }

    /** The browser's conversation, a new one if it has none; kept for another day. */
    String readOrStart(HttpServletRequest request, HttpServletResponse response) {
        var id = read(request).orElseGet(this::newId);
        set(request, response, id, KEPT);
        return id;
    }

    /** Lets the browser forget its conversation. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String newId() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
