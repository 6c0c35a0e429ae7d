package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Zalo's book of tokens: refresh tokens work once, codes too, and a new access token kills the old one. */
final class FakeZaloTokens {
    private static final Duration ACCESS = Duration.ofHours(25);

    private final Clock clock;
    private final Map<String, String> challenges = new HashMap<>();
    private String refresh = "";
    private String access = "";
    private Instant accessUntil = Instant.MIN;
    private int made;
    private int granted;
    private boolean numbers;

    FakeZaloTokens(Clock clock) {
        this.clock = clock;
    }

    synchronized String newRefreshToken() {
        refresh = "refresh-secret-" + ++made;
        return refresh;
    }

    synchronized String newCode(String challenge) {
        var code = "code-" + ++made;
        challenges.put(code, challenge);
        return code;
    }

    synchronized void expireAccess() {
        access = "";
    }

    synchronized void tellNumbers() {
        numbers = true;
    }

    synchronized boolean isLiving(String token) {
        return !access.isEmpty() && access.equals(token) && clock.instant().isBefore(accessUntil);
    }

    synchronized int granted() {
        return granted;
    }

    synchronized String access() {
        return access;
    }

    synchronized String refresh() {
        return refresh;
    }

    /** What Zalo answers to the form of a token call. */
    synchronized Map<String, Object> answer(Map<String, String> form) {
        var proof = challenges.remove(form.getOrDefault("code", ""));
        boolean right = switch (form.getOrDefault("grant_type", "")) {
            case "refresh_token" -> refresh.equals(form.get("refresh_token"));
            case "authorization_code" ->
                ZaloConsent.challenge(form.getOrDefault("code_verifier", "")).equals(proof);
            default -> false;
        };
        return right ? pair() : error(-14014, "Invalid grant");
    }

    static Map<String, Object> error(int code, String name) {
        var error = new LinkedHashMap<String, Object>();
        error.put("error_name", name);
        error.put("error_reason", name);
        error.put("error_description", name);
        error.put("error", code);
        return error;
    }

    private Map<String, Object> pair() {
        granted++;
        newRefreshToken();
        access = "access-secret-" + made;
        accessUntil = clock.instant().plus(ACCESS);
        var pair = new LinkedHashMap<String, Object>();
        pair.put("access_token", access);
        pair.put("refresh_token", refresh);
        if (numbers) {
            pair.put("expires_in", 90000);
            pair.put("refresh_token_expires_in", 5184000);
        } else {
            pair.put("expires_in", "90000");
        }
        return pair;
    }
}
