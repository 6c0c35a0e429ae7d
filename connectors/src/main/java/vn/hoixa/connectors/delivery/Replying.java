package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.delivery.InboxRows.End;

/**
 * Answers the next update of a chat. The turn, the reply in the outbox and the end of the update are one transaction, under a
 * lock on the chat: whatever happens, an update is answered once, in order, or still waits.
 */
final class Replying {
    private static final Duration SWITCHED_OFF = Duration.ofMinutes(10);

    private final Map<String, Channel> channels;
    private final InboxRows inbox;
    private final ChatRows chats;
    private final Talk talk;
    private final Membership membership;
    private final GivingUp givingUp;
    private final ChannelCalls calls;
    private final TransactionTemplate transaction;
    private final Backoff backoff;
    private final Clock clock;

    Replying(
            Map<String, Channel> channels,
            InboxRows inbox,
            ChatRows chats,
            Talk talk,
            Membership membership,
            GivingUp givingUp,
            ChannelCalls calls,
            TransactionTemplate transaction,
            Backoff backoff,
            Clock clock) {
        this.channels = channels;
        this.inbox = inbox;
        this.chats = chats;
        this.talk = talk;
        this.membership = membership;
        this.givingUp = givingUp;
        this.calls = calls;
        this.transaction = transaction;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Answers the next update of the chat that this update belongs to. */
    Step next(long updateId) {
        var key = inbox.chatOf(updateId);
        if (key.isEmpty()) {
            return new Step.Idle();
        }
        var channel = channels.get(key.get().channel());
        if (channel == null) {
            return new Step.Wait(clock.instant().plus(SWITCHED_OFF));
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> next(channel, key.get(), updateId, status)));
        } catch (UnansweredException unanswered) {
            givingUp.failed(channel, key.get(), unanswered);
            return new Step.Again();
        }
    }

    private Step next(Channel channel, ChatKey key, long updateId, TransactionStatus status) {
        var chat = chats.lock(key);
        if (chat.isEmpty()) {
            return new Step.Wait(clock.instant().plus(backoff.brief()));
        }
        var update = inbox.next(key);
        if (update.isEmpty()) {
            status.setRollbackOnly();
            return inbox.chatOf(updateId).equals(Optional.of(key)) ? new Step.Idle() : new Step.Again();
        }
        return next(channel, chat.get(), update.get());
    }

    private Step next(Channel channel, ChatRow chat, InboxRow update) {
        var notBefore = update.notBefore();
        if (notBefore != null && notBefore.isAfter(clock.instant())) {
            return new Step.Wait(notBefore);
        }
        Incoming incoming = null;
        try {
            incoming = channel.read(update.body());
            process(channel, chat, update, incoming);
            return new Step.Again();
        } catch (RuntimeException | Error e) {
            throw new UnansweredException(update, incoming, e);
        }
    }

    private void process(Channel channel, ChatRow chat, InboxRow update, Incoming incoming) {
        switch (incoming.event()) {
            case Event.Nothing nothing -> inbox.end(update.id(), End.SILENT, nothing.why(), clock.instant());
            case Event.Left left -> membership.left(chat.key(), update);
            case Event.TakenOver takenOver -> membership.takenOver(chat.key(), update, incoming.sentAt());
            case Event.Moved moved -> membership.moved(chat.key(), update, moved.chatId());
            default -> {
                try (var shown = calls.answering(channel, incoming)) {
                    talk.respond(channel, chat, update, incoming);
                }
            }
        }
    }
}
