package vn.hoixa.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may change something over HTTP.
 *
 * @param password of the user "admin", from {@code HOIXA_ADMIN_PASSWORD}; "" for nobody
 */
@ConfigurationProperties("hoixa.admin")
public record AdminSettings(String password) {
    /** The user's name. */
    public static final String USER = "admin";

    /** Whether anybody may. */
    public boolean isSet() {
        return !password.isBlank();
    }

    /** Without the password, which must not get into logs. */
    @Override
    public String toString() {
        return "AdminSettings[" + (isSet() ? "set" : "not set") + "]";
    }
}
