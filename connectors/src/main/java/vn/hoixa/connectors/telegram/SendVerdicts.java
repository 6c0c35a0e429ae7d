package vn.hoixa.connectors.telegram;

import java.time.Duration;
import vn.hoixa.connectors.channel.SendResult;

/** What a failed sendMessage means. Texts of the errors: tdlib/telegram-bot-api, Client.cpp. */
final class SendVerdicts {
    private static final Duration TOKEN_PAUSE = Duration.ofMinutes(5);
    private static final Duration STRANGER_PAUSE = Duration.ofMinutes(1);

    private SendVerdicts() {}

    static SendResult of(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.NotSent e ->
                new SendResult.Later(
                        "không kết nối được tới máy chủ Telegram (" + e.getMessage() + ")", Duration.ZERO, true);
            case ApiFailure.CutOff e ->
                new SendResult.Unclear("mất kết nối trước khi Telegram trả lời (" + e.getMessage() + ")");
            case ApiFailure.Answered e -> answered(e);
        };
    }

    private static SendResult answered(ApiFailure.Answered e) {
        if (e.code() == 429) {
            // Telegram does not say whether the chat or the bot was too fast.
            return new SendResult.Later("gửi quá nhanh, Telegram yêu cầu chờ", e.retryAfter(), false);
        }
        if (e.code() >= 500) {
            return server(e);
        }
        return e.telegram() ? telegram(e) : stranger(e);
    }

    /**
     * Only 503 says that nothing was done: a server may fail after it has handled the message, and 502 and 504 come from machines
     * in between, behind which it may have arrived.
     */
    private static SendResult server(ApiFailure.Answered e) {
        return e.code() == 503
                ? new SendResult.Later("máy chủ Telegram báo lỗi " + e.code(), e.retryAfter(), false)
                : new SendResult.Unclear("máy chủ Telegram báo lỗi " + e.code());
    }

    private static SendResult telegram(ApiFailure.Answered e) {
        var moved = e.migrateTo();
        if (moved != null) {
            return new SendResult.Moved(moved.toString());
        }
        if (e.tokenRefused()) {
            return new SendResult.Later(
                    "Telegram không nhận mã bot (" + e.code() + "): HOIXA_TELEGRAM_TOKEN sai hoặc đã bị thu hồi",
                    TOKEN_PAUSE,
                    true);
        }
        return switch (e.code()) {
            case 403 -> gone(e);
            case 409, 420 -> new SendResult.Later("Telegram báo lỗi " + e.getMessage(), e.retryAfter(), false);
            default ->
                Refusals.of(e).filter(Refusals.Meaning.GONE::equals).isPresent()
                        ? gone(e)
                        : new SendResult.Refused("Telegram từ chối tin nhắn (" + e.getMessage() + ")");
        };
    }

    private static SendResult gone(ApiFailure.Answered e) {
        return new SendResult.Gone("Telegram không cho gửi (" + e.getMessage() + ")");
    }

    /** A proxy, a firewall or a login page of the network answered instead: nothing of it is about this chat. */
    private static SendResult stranger(ApiFailure.Answered e) {
        return new SendResult.Later(
                "một máy khác trả lời thay cho Telegram (" + e.code() + "); hãy xem proxy và HOIXA_TELEGRAM_API_URL",
                e.retryAfter().compareTo(STRANGER_PAUSE) > 0 ? e.retryAfter() : STRANGER_PAUSE,
                true);
    }
}
