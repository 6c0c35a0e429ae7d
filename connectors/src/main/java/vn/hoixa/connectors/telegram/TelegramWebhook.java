package vn.hoixa.connectors.telegram;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Update;

/** What Telegram brings to /webhooks/telegram. */
public final class TelegramWebhook {
    /** Where it is delivered, below the public address. */
    public static final String PATH = "/webhooks/telegram";
    /** The header that proves that Telegram sent it. */
    public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final byte @Nullable [] secret;
    private final RawJson json;

    /** @param clock for updates that carry no time */
    public TelegramWebhook(TelegramSettings settings, Clock clock) {
        var text = settings.mode() == TelegramSettings.Mode.WEBHOOK ? settings.webhookSecret() : null;
        this.secret = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        this.json = new RawJson(settings.botId(), clock);
    }

    /**
     * Whether a request comes from Telegram; in the time that any wrong secret of the same length takes.
     *
     * @param secretHeader the value of {@link #SECRET_HEADER}; null where there was none
     * @return false for all in polling mode, when nobody has a reason to call
     */
    public boolean isGenuine(@Nullable String secretHeader) {
        return secret != null
                && secretHeader != null
                && MessageDigest.isEqual(secret, secretHeader.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What to store of a body whose secret was right.
     *
     * @return one update, or none for a body that is no UTF-8, no JSON object, or has no update_id. Then answer 200
     *     all the same: Telegram would bring it again for a day, and it would be no better
     */
    public List<Update> updates(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return json.update(text).stream().toList();
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }
}
