package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.knowledge.text.SafeTrace;

/**
 * Sends the next message of a chat: notes that it is being sent, sends it outside of any transaction, stores what came of it.
 * A message whose fate is unknown, since the wire was cut or the sender vanished, is sent once more and then given up.
 */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** Longer than any channel waits for an answer. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** An answer a day late helps nobody. */
    static final Duration OLDEST = Duration.ofDays(1);

    private static final Duration NOBODY_THERE = Duration.ofMinutes(10);

    private final Map<String, Channel> channels;
    private final OutboxRows outbox;
    private final Pauses pauses;
    private final Pacing pacing;
    private final Outages outages;
    private final SendResults results;
    private final TransactionTemplate transaction;
    private final Backoff backoff;
    private final RetryTemplate storing;
    private final Clock clock;

    Sending(
            Map<String, Channel> channels,
            OutboxRows outbox,
            Pauses pauses,
            Pacing pacing,
            Outages outages,
            SendResults results,
            TransactionTemplate transaction,
            Backoff backoff,
            RetryTemplate storing,
            Clock clock) {
        this.channels = channels;
        this.outbox = outbox;
        this.pauses = pauses;
        this.pacing = pacing;
        this.outages = outages;
        this.results = results;
        this.transaction = transaction;
        this.backoff = backoff;
        this.storing = storing;
        this.clock = clock;
    }

    /** Sends the next message of the chat that this message belongs to. */
    Step next(long outboxId) {
        var key = outbox.chatOf(outboxId);
        if (key.isEmpty()) {
            return new Step.Idle();
        }
        var chat = key.get();
        var channel = channels.get(chat.channel());
        if (channel == null) {
            return new Step.Wait(clock.instant().plus(NOBODY_THERE));
        }
        var paused = pauses.until(chat.channel(), clock.instant());
        if (paused.isPresent()) {
            return new Step.Wait(paused.get().plus(backoff.brief()));
        }
        var claim = Objects.requireNonNull(transaction.execute(status -> claim(channel, chat, outboxId)));
        var row = claim.row();
        return row == null ? claim.step() : send(channel, chat, row);
    }

    private Step send(Channel channel, ChatKey chat, OutboxRow row) {
        var result = tried(channel, row);
        outages.saw(chat.channel(), result);
        store(() -> transaction.executeWithoutResult(status -> results.store(chat, row, result)));
        return new Step.Again();
    }

    /** A channel does not throw; should it do so, nobody knows how far it got. */
    private static SendResult tried(Channel channel, OutboxRow row) {
        try {
            return channel.send(row.message());
        } catch (RuntimeException e) {
            LOG.error("tin gửi {}: kênh gặp lỗi: {}", row.message().id(), SafeTrace.of(e));
            return new SendResult.Unclear("lỗi " + e.getClass().getSimpleName());
        }
    }

    /** A result that is lost would count as unknown and lead to a second sending, so a short trouble is waited for. */
    private void store(Runnable result) {
        storing.invoke(result);
    }

    /**
     * What to do next.
     *
     * @param step how to go on
     * @param row the message to send first; null for none
     */
    private record Claim(Step step, @Nullable OutboxRow row) {
        static Claim none(Step step) {
            return new Claim(step, null);
        }

        static Claim waiting(Instant until) {
            return none(new Step.Wait(until));
        }
    }

    private Claim claim(Channel channel, ChatKey chat, long outboxId) {
        var next = outbox.nextLocked(chat);
        if (next.isEmpty()) {
            var stillThere = outbox.chatOf(outboxId).equals(Optional.of(chat));
            return Claim.none(stillThere ? new Step.Idle() : new Step.Again());
        }
        var row = next.get();
        var now = clock.instant();
        if (row.isBusy(now)) {
            return Claim.waiting(now.plus(backoff.brief()));
        }
        if (row.notBefore() != null && row.notBefore().isAfter(now)) {
            return Claim.waiting(row.notBefore());
        }
        if (row.gone()) {
            outbox.dropAll(chat, "người dùng đã chặn hoặc bỏ quan tâm", now);
            return Claim.none(new Step.Again());
        }
        var end = unsendable(channel, row, now);
        if (end.isPresent()) {
            results.store(chat, row, end.get());
            return Claim.none(new Step.Again());
        }
        var wait = pacing.take(chat, channel.pace(row.manyPeople()));
        if (!wait.isZero()) {
            return Claim.waiting(now.plus(wait));
        }
        if (!outages.mayTry(chat.channel())) {
            return Claim.waiting(now.plus(backoff.after(4)));
        }
        var taken = row.taken();
        outbox.sending(taken, now.plus(LEASE));
        return new Claim(new Step.Again(), taken);
    }

    /** What ends a message, or puts it off, before anything is tried. */
    private static Optional<SendResult> unsendable(Channel channel, OutboxRow row, Instant now) {
        if (row.sending()) {
            return Optional.of(new SendResult.Unclear("bị ngắt khi đang gửi"));
        }
        if (row.queuedAt().isBefore(now.minus(OLDEST))) {
            return Optional.of(new SendResult.Refused("quá một ngày chưa gửi được"));
        }
        return channel.closed(row.lastHeard(), now);
    }
}
