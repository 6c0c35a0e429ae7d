package vn.hoixa.connectors.zalo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hoixa.connectors.channel.SendResult;

/**
 * When a message of advice ("tin tư vấn") may be sent: free up to 48 hours after the person's last interaction, billed up to
 * 7 days, never later (Zalo's rules since 2026-01-01, {@code tin-tu-van/dieu-kien-gui-tin-tu-van}).
 */
final class ZaloWindow {
    private static final Duration FREE = Duration.ofHours(48);
    private static final Duration OPEN = Duration.ofDays(7);

    private ZaloWindow() {}

    /**
     * Why nothing should be sent.
     *
     * @param lastInteraction when the person last wrote, followed or pressed something
     * @param now when the message would go out
     * @param billed whether it may cost money
     * @return empty when it may be sent
     */
    static Optional<SendResult> refusal(Instant lastInteraction, Instant now, boolean billed) {
        var since = Duration.between(lastInteraction, now);
        if (since.compareTo(OPEN) > 0) {
            return Optional.of(new SendResult.Gone(Phrases.get("window.closed")));
        }
        if (since.compareTo(FREE) > 0 && !billed) {
            return Optional.of(new SendResult.Refused(Phrases.get("window.billed")));
        }
        return Optional.empty();
    }
}
