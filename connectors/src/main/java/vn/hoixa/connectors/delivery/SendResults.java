package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.connectors.channel.SendResult;

/** Stores what came of a sending. Only within a transaction; locks chats before messages, as answering does. */
final class SendResults {
    private static final Logger LOG = LoggerFactory.getLogger(SendResults.class);
    /** The one more sending waits two to four seconds, longer than most cuts last. */
    private static final int CALM = 3;

    /** The first sending and one more. */
    private static final int MOST_UNCLEAR = 2;

    private final OutboxRows outbox;
    private final Pauses pauses;
    private final Membership membership;
    private final Erasure erasure;
    private final JobQueue jobs;
    private final Backoff backoff;
    private final Clock clock;

    SendResults(
            OutboxRows outbox,
            Pauses pauses,
            Membership membership,
            Erasure erasure,
            JobQueue jobs,
            Backoff backoff,
            Clock clock) {
        this.outbox = outbox;
        this.pauses = pauses;
        this.membership = membership;
        this.erasure = erasure;
        this.jobs = jobs;
        this.backoff = backoff;
        this.clock = clock;
    }

    void store(ChatKey chat, OutboxRow row, SendResult result) {
        switch (result) {
            case SendResult.Sent sent -> sent(chat, row, sent);
            case SendResult.Later later -> later(chat, row, later);
            case SendResult.Unclear unclear -> unclear(chat, row, unclear.reason());
            case SendResult.Gone gone -> membership.gone(chat, gone.reason());
            case SendResult.Moved moved -> {
                membership.moved(chat, moved.chatId());
                outbox.waiting(row, row.unclear(), again(row), "cuộc trò chuyện có mã mới");
                jobs.sendAgain(row.message().id());
            }
            case SendResult.Refused refused -> dead(chat, row, refused.reason());
        }
    }

    private void sent(ChatKey chat, OutboxRow row, SendResult.Sent sent) {
        if (row.lastOfAll()) {
            forget(chat, row);
        } else {
            outbox.sent(row.message().id(), sent.externalId(), clock.instant());
        }
    }

    private void later(ChatKey chat, OutboxRow row, SendResult.Later later) {
        var asked = clock.instant().plus(later.pause());
        var own = again(row);
        outbox.waiting(row, row.unclear(), own.isAfter(asked) ? own : asked, later.reason());
        if (later.everyone()) {
            pauses.pause(
                    chat.channel(), clock.instant().plus(longer(later.pause(), Duration.ofSeconds(1))), later.reason());
        }
    }

    private Instant again(OutboxRow row) {
        return clock.instant().plus(backoff.after(Math.max(row.attempts(), 1)));
    }

    private void unclear(ChatKey chat, OutboxRow row, String reason) {
        int unclear = row.unclear() + 1;
        if (unclear >= MOST_UNCLEAR) {
            dead(chat, row, "không rõ đã tới hay chưa, đã gửi " + unclear + " lần: " + reason);
        } else {
            outbox.waiting(row, unclear, clock.instant().plus(backoff.after(CALM)), reason);
        }
    }

    private void dead(ChatKey chat, OutboxRow row, String reason) {
        LOG.warn("tin gửi {}: thôi không gửi, {}", row.message().id(), reason);
        if (row.lastOfAll()) {
            forget(chat, row);
        } else {
            outbox.dead(row, reason, clock.instant());
        }
    }

    /** A goodbye is not kept, whatever became of it. */
    private void forget(ChatKey chat, OutboxRow row) {
        outbox.delete(row.message().id());
        erasure.finish(chat);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
