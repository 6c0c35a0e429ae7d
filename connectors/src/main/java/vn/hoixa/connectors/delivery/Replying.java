package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.delivery.InboxRows.End;
import vn.hoixa.connectors.dialogue.Respondent;

/**
 * Answers the next update of a chat. The turn, the reply in the outbox and the end of the update are one transaction, under a
 * lock on the chat: whatever happens, an update is answered once, in order, or still waits.
 */
final class Replying {
    private static final Logger LOG = LoggerFactory.getLogger(Replying.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Map<String, Channel> channels;
    private final InboxRows inbox;
    private final ChatRows chats;
    private final Talk talk;
    private final Membership membership;
    private final Outbox outbox;
    private final Respondent respondent;
    private final TypingSign typing;
    private final ExecutorService background;
    private final TransactionTemplate transaction;
    private final Backoff backoff;
    private final Clock clock;

    Replying(
            Map<String, Channel> channels,
            InboxRows inbox,
            ChatRows chats,
            Talk talk,
            Membership membership,
            Outbox outbox,
            Respondent respondent,
            TypingSign typing,
            ExecutorService background,
            TransactionTemplate transaction,
            Backoff backoff,
            Clock clock) {
        this.channels = channels;
        this.inbox = inbox;
        this.chats = chats;
        this.talk = talk;
        this.membership = membership;
        this.outbox = outbox;
        this.respondent = respondent;
        this.typing = typing;
        this.background = background;
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
            return new Step.Wait(clock.instant().plus(Duration.ofMinutes(10)));
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> next(channel, key.get())));
        } catch (UnansweredException unanswered) {
            failed(channel, key.get(), unanswered);
            return new Step.Again();
        }
    }

    private Step next(Channel channel, ChatKey key) {
        var chat = chats.lock(key);
        if (chat.isEmpty()) {
            return new Step.Wait(clock.instant().plus(backoff.brief()));
        }
        var update = inbox.next(key);
        if (update.isEmpty()) {
            return new Step.Idle();
        }
        var notBefore = update.get().notBefore();
        if (notBefore != null && notBefore.isAfter(clock.instant())) {
            return new Step.Wait(notBefore);
        }
        var incoming = channel.read(update.get().body());
        try {
            process(channel, chat.get(), update.get(), incoming);
            return new Step.Again();
        } catch (RuntimeException e) {
            throw new UnansweredException(update.get(), incoming, e);
        }
    }

    private void process(Channel channel, ChatRow chat, InboxRow update, Incoming incoming) {
        switch (incoming.event()) {
            case Event.Nothing nothing -> inbox.end(update.id(), End.SILENT, nothing.why(), clock.instant());
            case Event.Left left -> membership.left(chat.key(), update);
            case Event.TakenOver takenOver -> membership.takenOver(chat.key(), update, incoming.sentAt());
            case Event.Moved moved -> membership.moved(chat.key(), update, moved.chatId());
            default -> {
                background.execute(() -> channel.acknowledge(incoming));
                try (var shown = typing.during(() -> channel.showTyping(incoming.chatId(), incoming.replyTo()))) {
                    talk.respond(channel, chat, update, incoming);
                }
            }
        }
    }

    /** In a transaction of its own, as the one that failed is undone. */
    private void failed(Channel channel, ChatKey chat, UnansweredException unanswered) {
        var update = unanswered.update();
        int attempts = update.attempts() + 1;
        if (attempts < MOST_ATTEMPTS) {
            LOG.warn("tin {}: chưa trả lời được, lần {}", update.id(), attempts, unanswered.getCause());
            inbox.tryAgain(update.id(), attempts, clock.instant().plus(backoff.after(attempts)));
            return;
        }
        LOG.error("tin {}: không trả lời được sau {} lần", update.id(), attempts, unanswered.getCause());
        transaction.executeWithoutResult(status -> {
            inbox.end(update.id(), End.FAILED, String.valueOf(unanswered.getCause()), clock.instant());
            outbox.add(channel, unanswered.incoming(), update.id(), List.of(respondent.failed()), false);
        });
    }

    /** An update that could not be answered, with its cause; undoes the transaction. */
    private static final class UnansweredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient InboxRow update;
        private final transient Incoming incoming;

        UnansweredException(InboxRow update, Incoming incoming, RuntimeException cause) {
            super(cause);
            this.update = update;
            this.incoming = incoming;
        }

        InboxRow update() {
            return update;
        }

        Incoming incoming() {
            return incoming;
        }
    }
}
