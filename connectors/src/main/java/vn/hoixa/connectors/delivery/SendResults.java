package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.connectors.channel.SendResult;

/** Stores what came of a sending. Only within a transaction; locks chats before messages, as answering does. */
final class SendResults {
    private static final Logger LOG = LoggerFactory.getLogger(SendResults.class);
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
        long id = row.message().id();
        switch (result) {
            case SendResult.Sent sent -> sent(chat, row, sent);
            case SendResult.Later later -> later(chat, row, later);
            case SendResult.Unclear unclear -> unclear(row, unclear.reason());
            case SendResult.Gone gone -> membership.gone(chat, gone.reason());
            case SendResult.Moved moved -> {
                membership.moved(chat, moved.chatId());
                outbox.waiting(id, row.unclear(), clock.instant(), "cuộc trò chuyện có mã mới");
                jobs.send(id);
            }
            case SendResult.Refused refused -> dead(id, refused.reason());
        }
    }

    private void sent(ChatKey chat, OutboxRow row, SendResult.Sent sent) {
        long id = row.message().id();
        if (row.lastOfAll()) {
            outbox.delete(id);
            erasure.finish(chat);
        } else {
            outbox.sent(id, sent.externalId(), clock.instant());
        }
    }

    private void later(ChatKey chat, OutboxRow row, SendResult.Later later) {
        var ownWait = backoff.after(row.attempts() + 1);
        var wait = later.pause().compareTo(ownWait) > 0 ? later.pause() : ownWait;
        var until = clock.instant().plus(wait);
        outbox.waiting(row.message().id(), row.unclear(), until, later.reason());
        if (later.everyone()) {
            pauses.pause(
                    chat.channel(), clock.instant().plus(longer(later.pause(), Duration.ofSeconds(1))), later.reason());
        }
    }

    private void unclear(OutboxRow row, String reason) {
        long id = row.message().id();
        int unclear = row.unclear() + 1;
        if (unclear >= MOST_UNCLEAR) {
            dead(id, "không rõ đã tới hay chưa, đã gửi " + unclear + " lần: " + reason);
        } else {
            outbox.waiting(id, unclear, clock.instant().plus(backoff.after(1)), reason);
        }
    }

    private void dead(long id, String reason) {
        LOG.warn("tin gửi {}: thôi không gửi, {}", id, reason);
        outbox.dead(id, reason, clock.instant());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
