package vn.hoixa.connectors.zalo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/**
 * The Zalo app and Official Account of this office.
 *
 * @param appId the app's id; "" while Zalo is not used
 * @param appSecret the app's secret: asks for tokens, and encrypts them in the database
 * @param oaSecret the secret that signs webhooks, another value than the app's
 * @param refreshToken a refresh token to begin with; "" where consent was given by the command
 * @param apiUrl where messages are sent; blank for Zalo's own address
 * @param oauthUrl where tokens are asked for; blank for Zalo's own address
 * @param buttons whether choices are sent as buttons, which Zalo does not document for messages of advice
 * @param billed whether messages may be sent that cost money: 48 hours to 7 days after the last interaction
 */
public record ZaloSettings(
        String appId,
        String appSecret,
        String oaSecret,
        String refreshToken,
        String apiUrl,
        String oauthUrl,
        boolean buttons,
        boolean billed) {
    private static final String API_URL = "https://openapi.zalo.me";
    private static final String OAUTH_URL = "https://oauth.zaloapp.com";

    /** They go into headers and addresses. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]*");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public ZaloSettings {
        appId = appId.strip();
        appSecret = appSecret.strip();
        oaSecret = oaSecret.strip();
        refreshToken = refreshToken.strip();
        apiUrl = address(apiUrl, API_URL);
        oauthUrl = address(oauthUrl, OAUTH_URL);
    }

    /** Whether Zalo is to be served: anything is set, and the office is not still {@linkplain #awaitsOaSecret setting it up}. */
    public boolean wanted() {
        return !(appId + appSecret + oaSecret + refreshToken).isEmpty() && !awaitsOaSecret();
    }

    /**
     * Whether the app is known and the secret of its webhooks is not: Zalo shows that one where the webhook's address is saved,
     * which the program must answer, and which Zalo wants after the consent.
     */
    public boolean awaitsOaSecret() {
        return !appId.isEmpty() && !appSecret.isEmpty() && oaSecret.isEmpty();
    }

    /** What keeps Zalo from being served, in Vietnamese, each naming its variable; empty when all is there. */
    public List<String> missing() {
        var missing = new ArrayList<>(missingForTokens());
        if (oaSecret.isEmpty()) {
            missing.add(Phrases.get("setting.oa-secret"));
        }
        if (!PRINTABLE.matcher(oaSecret).matches()) {
            missing.add(Phrases.get("setting.characters"));
        }
        if (!isSafe(apiUrl)) {
            missing.add(Phrases.get("setting.url", "HOIXA_ZALO_API_URL"));
        }
        return missing;
    }

    /** What keeps the consent and the tokens from working, told as by {@link #missing}. */
    public List<String> missingForTokens() {
        var missing = new ArrayList<String>();
        if (appId.isEmpty()) {
            missing.add(Phrases.get("setting.app-id"));
        }
        if (appSecret.isEmpty()) {
            missing.add(Phrases.get("setting.app-secret"));
        }
        if (!PRINTABLE.matcher(appId + appSecret + refreshToken).matches()) {
            missing.add(Phrases.get("setting.characters"));
        }
        if (!isSafe(oauthUrl)) {
            missing.add(Phrases.get("setting.url", "HOIXA_ZALO_OAUTH_URL"));
        }
        return missing;
    }

    private static String address(String given, String usual) {
        return given.isBlank() ? usual : StringUtils.trimTrailingCharacter(given.strip(), '/');
    }

    /** Secrets go there: never in clear text over a network. */
    private static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return host != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(host));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "ZaloSettings[appId=" + appId + ", apiUrl=" + apiUrl + ", oauthUrl=" + oauthUrl + ", buttons=" + buttons
                + ", billed=" + billed + "]";
    }
}
