package vn.hoixa.app.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.hoixa.app.settings.AdminSettings;

/** Lets the administrator in by the password that is set, and takes the same time for every wrong one. */
final class AdminLogin implements AuthenticationProvider {
    static final String ROLE = "ADMIN";

    private final AdminSettings settings;

    AdminLogin(AdminSettings settings) {
        this.settings = settings;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        boolean user = same(AdminSettings.USER, given.getName());
        boolean password = same(settings.password(), String.valueOf(given.getCredentials()));
        if (!settings.isSet() || !(user & password)) {
            throw new BadCredentialsException("wrong user or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                AdminSettings.USER, null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(digest(one), digest(other));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
