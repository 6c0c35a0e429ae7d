package vn.hoixa.connectors.zalo;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One consent of an administrator of the Official Account: {@link #consentPage} is opened in a browser, what the browser is
 * sent to afterwards is pasted into {@link #codeOf}, and {@link #exchange} gets and keeps the tokens (OAuth v4 with PKCE;
 * Zalo always takes S256). For one attempt only.
 */
public final class ZaloConsent {
    private static final int RANDOM_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ZaloSettings settings;
    private final ZaloTokens tokens;
    private final OAuth oauth;
    private final String verifier = random();
    private final String state = random();

    /**
     * @param settings the app
     * @param tokens where the tokens are kept
     * @param clock one that runs
     */
    public ZaloConsent(ZaloSettings settings, ZaloTokens tokens, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.oauth = new OAuth(settings, clock);
    }

    /** The command that walks an administrator through a consent, as it is typed, with a place to fill in. */
    public static String command() {
        return Phrases.command();
    }

    /** The secret of this attempt, 43 characters; only its hash goes to the browser. */
    public String verifier() {
        return verifier;
    }

    /**
     * Where the administrator consents.
     *
     * @param redirect where the browser is sent afterwards, exactly as registered at Zalo; nothing needs to answer there
     */
    public URI consentPage(URI redirect) {
        return UriComponentsBuilder.fromUriString(settings.oauthUrl())
                .path("/v4/oa/permission")
                .queryParam("app_id", "{app}")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("code_challenge", "{challenge}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(settings.appId(), redirect, challenge(verifier), state)
                .toUri();
    }

    /**
     * The code in what an administrator pastes.
     *
     * @param pasted the whole address the browser was sent to, or the code alone
     * @throws ZaloConsentException when there is none, or the address belongs to another attempt
     */
    public String codeOf(String pasted) throws ZaloConsentException {
        var text = pasted.strip();
        if (text.isEmpty()) {
            throw new ZaloConsentException(Phrases.get("consent.empty"));
        }
        if (!text.contains("=") && !text.contains("/")) {
            return text;
        }
        var parameters = parameters(text);
        var given = parameters.getOrDefault("state", state);
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8))) {
            throw new ZaloConsentException(Phrases.get("consent.state"));
        }
        var code = parameters.getOrDefault("code", "");
        if (code.isBlank()) {
            throw new ZaloConsentException(Phrases.get("consent.no-code"));
        }
        return code;
    }

    /**
     * Gets the tokens for a code and keeps them.
     *
     * @param code from {@link #codeOf}; lives 10 minutes and works once
     * @param proof from {@link #verifier}
     * @throws ZaloConsentException when Zalo refuses, or does not answer, or they cannot be kept
     */
    public void exchange(String code, String proof) throws ZaloConsentException {
        try {
            // Asked first: a code spent while the database is away would be lost.
            tokens.state();
            switch (oauth.exchange(code, proof)) {
                case Grant.Granted it -> tokens.adopt(it.pair());
                case Grant.Denied it ->
                    throw new ZaloConsentException(Phrases.find("consent." + it.code())
                            .orElseGet(() -> Phrases.get("consent.refused", it.code())));
                case Grant.Unknown it -> throw new ZaloConsentException(Phrases.get("consent.lost", it.reason()));
                case Grant.NotHandled it ->
                    throw new ZaloConsentException(Phrases.get("consent.not-reached", it.reason()));
            }
        } catch (DataAccessException | TransactionException e) {
            throw new ZaloConsentException(Phrases.get("consent.database"));
        }
    }

    /** RFC 7636, section 4.2: base64url without padding of the SHA-256 of the verifier. */
    static String challenge(String verifier) {
        return BASE64.encodeToString(Hashes.sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Map<String, String> parameters(String address) {
        var query = address.substring(address.indexOf('?') + 1).replaceFirst("#.*$", "");
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, second) -> first));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
