package vn.hoixa.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The {@code HOIXA_ZALO_…} variables as they are set; "" for what is not.
 *
 * @param appId the app's id at Zalo
 * @param appSecret its secret
 * @param oaSecret the secret of the webhook page
 * @param refreshToken the first refresh token, where the administrator has one
 * @param apiUrl another server for messages
 * @param oauthUrl another server for tokens
 * @param buttons whether choices are sent as buttons, which Zalo does not document
 * @param billed whether messages may be sent that cost money
 * @param verification the code with which Zalo checks who owns the domain
 */
@ConfigurationProperties("hoixa.zalo")
public record ZaloOptions(
        String appId,
        String appSecret,
        String oaSecret,
        String refreshToken,
        String apiUrl,
        String oauthUrl,
        boolean buttons,
        boolean billed,
        String verification) {
    /** Without the secrets, which must not get into logs. */
    @Override
    public String toString() {
        return "ZaloOptions[appId=" + appId + "]";
    }
}
