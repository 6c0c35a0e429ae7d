package vn.hoixa.connectors.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a loop does after a failure: how long it waits, and one line in the log when trouble begins and one when it is over. */
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration TOKEN_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_CONFLICT = Duration.ofSeconds(5);

    private final String doing;
    private final Backoff backoff;
    private boolean told;

    /** @param doing what is disturbed, in Vietnamese, for the log */
    Trouble(String doing, Backoff backoff) {
        this.doing = doing;
        this.backoff = backoff;
    }

    Duration after(ApiFailure failure) {
        if (failure instanceof ApiFailure.Answered answered) {
            return answered(answered);
        }
        tell("không gọi được máy chủ Telegram (" + failure.getMessage() + ")");
        return backoff.next();
    }

    /** Something of ours failed: the database, as a rule. */
    Duration after(Throwable problem) {
        if (!told) {
            LOG.error("{}: có lỗi, sẽ thử lại đến khi được", doing, problem);
            told = true;
        }
        return backoff.next();
    }

    void over() {
        if (told) {
            LOG.info("{}: đã trở lại bình thường", doing);
        }
        told = false;
        backoff.reset();
    }

    private Duration answered(ApiFailure.Answered answered) {
        if (answered.tokenRefused()) {
            if (!told) {
                LOG.error(
                        "{}: Telegram không nhận mã bot ({}). Hãy xem lại HOIXA_TELEGRAM_TOKEN: mã sai hoặc đã bị thu hồi"
                                + " ở BotFather. Chương trình thử lại mỗi 5 phút.",
                        doing,
                        answered.code());
                told = true;
            }
            return TOKEN_PAUSE;
        }
        if (answered.code() == 409) {
            tell("một chương trình khác đang nhận tin bằng cùng mã bot (" + answered.getMessage() + ")");
            return min(backoff.next(), LONGEST_CONFLICT);
        }
        if (answered.code() == 429) {
            tell("Telegram yêu cầu chờ " + answered.retryAfter().toSeconds() + " giây");
            return max(backoff.next(), answered.retryAfter());
        }
        tell("máy chủ trả lời lỗi " + answered.getMessage());
        return max(backoff.next(), answered.retryAfter());
    }

    private void tell(String what) {
        if (!told) {
            LOG.warn("{}: {}; sẽ thử lại đến khi được", doing, what);
            told = true;
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
