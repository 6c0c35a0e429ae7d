package vn.hoixa.connectors.telegram;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.connectors.delivery.Backoff;

/**
 * What a loop does after a failure: how long it waits, and for each cause one line in the log when trouble begins and one when all
 * of it is over.
 */
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration TOKEN_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_CONFLICT = Duration.ofSeconds(5);

    private final String doing;
    private final Backoff backoff;
    private int failures;
    private final Set<Cause> told = EnumSet.noneOf(Cause.class);

    private enum Cause {
        SERVER,
        TOKEN,
        CONFLICT,
        PACE,
        OURS
    }

    /** @param doing what is disturbed, in Vietnamese, for the log */
    Trouble(String doing) {
        this.doing = doing;
        this.backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, RandomGenerator.getDefault());
    }

    Duration after(ApiFailure failure) {
        if (failure instanceof ApiFailure.Answered answered) {
            return answered(answered);
        }
        return unanswered(String.valueOf(failure.getMessage()));
    }

    /** No answer, or none that can be read. */
    Duration unanswered(String why) {
        tell(Cause.SERVER, "không gọi được máy chủ Telegram (" + why + ")");
        return next();
    }

    /** Something of ours failed: the database, as a rule. */
    Duration after(Throwable problem) {
        if (told.add(Cause.OURS)) {
            LOG.error("{}: có lỗi, sẽ thử lại đến khi được", doing, problem);
        }
        return next();
    }

    /** A try that follows a repair, and may fail again. */
    Duration pause() {
        return next();
    }

    private Duration next() {
        return backoff.after(++failures);
    }

    void over() {
        if (!told.isEmpty()) {
            LOG.info("{}: đã trở lại bình thường", doing);
        }
        told.clear();
        failures = 0;
    }

    private Duration answered(ApiFailure.Answered answered) {
        if (answered.tokenRefused()) {
            if (told.add(Cause.TOKEN)) {
                LOG.error(
                        "{}: Telegram không nhận mã bot ({}). Hãy xem lại HOIXA_TELEGRAM_TOKEN: mã sai hoặc đã bị thu hồi"
                                + " ở BotFather. Chương trình thử lại mỗi 5 phút.",
                        doing,
                        answered.code());
            }
            return TOKEN_PAUSE;
        }
        if (answered.code() == 409) {
            tell(
                    Cause.CONFLICT,
                    "một chương trình khác đang nhận tin bằng cùng mã bot (" + answered.getMessage() + ")");
            return min(next(), LONGEST_CONFLICT);
        }
        if (answered.code() == 429) {
            tell(Cause.PACE, "Telegram yêu cầu chờ " + answered.retryAfter().toSeconds() + " giây");
        } else {
            tell(Cause.SERVER, "máy chủ trả lời lỗi " + answered.getMessage());
        }
        return max(next(), answered.retryAfter());
    }

    private void tell(Cause cause, String what) {
        if (told.add(cause)) {
            LOG.warn("{}: {}; sẽ thử lại đến khi được", doing, what);
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
