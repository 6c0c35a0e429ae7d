package vn.hoixa.connectors.zalo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

/** Encrypts tokens with AES-256-GCM under a key made of the app's secret and a salt. */
final class TokenCipher {
    private final BytesEncryptor encryptor;

    /**
     * @param password the app's secret
     * @param salt hexadecimal, random, kept beside what is encrypted
     */
    TokenCipher(String password, String salt) {
        encryptor = Encryptors.stronger(password, salt);
    }

    byte[] encrypt(String token) {
        return encryptor.encrypt(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it was encrypted with another secret, or changed. */
    Optional<String> decrypt(byte[] encrypted) {
        try {
            return Optional.of(new String(encryptor.decrypt(encrypted), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
