package vn.hoixa.connectors.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Update;

/**
 * What comes in over Zalo's webhook: whether Zalo sent it, and what of it is to be stored. Never throws, never logs: whoever
 * finds the address may send anything.
 */
public final class ZaloWebhook {
    /** A repeated event keeps its first timestamp, and the last repetition comes 1 hour 51 minutes later. */
    private static final Duration OLDEST = Duration.ofMinutes(150);

    private static final Duration EARLIEST = Duration.ofMinutes(5);
    private static final Pattern SIGNATURE = Pattern.compile("(?:mac\\s*=\\s*)?([0-9a-fA-F]{64})");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,15}");
    private static final int LONGEST_PROBE = 64;

    private final byte[] appId;
    private final byte[] secret;
    private final Clock clock;

    /**
     * @param settings the app's id and the secret of the Official Account
     * @param clock one that runs, also where the assistant's day is fixed
     */
    public ZaloWebhook(ZaloSettings settings, Clock clock) {
        if (settings.oaSecret().isEmpty()) {
            throw new IllegalArgumentException(Phrases.get("setting.oa-secret"));
        }
        this.appId = settings.appId().getBytes(StandardCharsets.UTF_8);
        this.secret = settings.oaSecret().getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /**
     * Whether Zalo sent this, lately: SHA-256 over the app's id, the body as sent, a timestamp and the secret. Which timestamp
     * is meant is not settled, so that of the body is tried first and then that of the header.
     *
     * @param rawBody the body as it came in
     * @param signatureHeader {@code X-ZEvent-Signature}: the hash in hexadecimal, with or without "mac="
     * @param timestampHeader {@code X-ZEvent-Timestamp}, in milliseconds
     */
    public boolean isGenuine(byte[] rawBody, @Nullable String signatureHeader, @Nullable String timestampHeader) {
        if (signatureHeader == null) {
            return false;
        }
        var signature = SIGNATURE.matcher(signatureHeader.strip());
        if (!signature.matches()) {
            return false;
        }
        var hash = HexFormat.of().parseHex(signature.group(1));
        return Stream.of(bodyTimestamp(rawBody), timestampHeader == null ? "" : timestampHeader.strip())
                .filter(timestamp -> TIMESTAMP.matcher(timestamp).matches())
                .anyMatch(timestamp -> isSigned(rawBody, timestamp, hash) && isRecent(timestamp));
    }

    /** Whether this is the empty, unsigned call that Zalo makes when the address is saved. It wants 200. */
    public static boolean isProbe(byte[] rawBody) {
        return rawBody.length <= LONGEST_PROBE
                && new String(rawBody, StandardCharsets.ISO_8859_1)
                        .replaceAll("\\s", "")
                        .equals("{}");
    }

    /**
     * What is to be stored of a genuine body; empty for what is not for us (the list is in {@code events.txt}) and for what
     * cannot be understood.
     */
    public List<Update> updates(byte[] body) {
        return ZaloEvent.of(Json.read(body))
                .map(event -> new Update(
                        externalId(event, body),
                        event.userId(),
                        event.sentAt().toEpochMilli(),
                        event.sentAt(),
                        new String(body, StandardCharsets.UTF_8)))
                .stream()
                .toList();
    }

    private boolean isSigned(byte[] rawBody, String timestamp, byte[] hash) {
        var expected = Hashes.sha256(appId, rawBody, timestamp.getBytes(StandardCharsets.UTF_8), secret);
        return MessageDigest.isEqual(expected, hash);
    }

    private boolean isRecent(String timestamp) {
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(timestamp)), clock.instant());
        return age.compareTo(OLDEST) <= 0 && age.compareTo(EARLIEST.negated()) >= 0;
    }

    private static String bodyTimestamp(byte[] rawBody) {
        return Json.text(Json.read(rawBody).path("timestamp"));
    }

    /**
     * The same for a repetition. A message without an id, which should not be, is told from others by its body. Hashed, since
     * it is kept longer than what the person may have erased, and their id is in it.
     */
    private static String externalId(ZaloEvent event, byte[] body) {
        var last = event.messageId();
        if (last.isBlank()) {
            boolean message = event.name().contains("_send_");
            last = event.sentAt().toEpochMilli()
                    + (message ? ":" + HexFormat.of().formatHex(Hashes.sha256(body), 0, 8) : "");
        }
        return "sha256:" + Hashes.hex(event.name() + ":" + event.userId() + ":" + last);
    }
}
