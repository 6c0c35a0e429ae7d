package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.delivery.InboxRows.End;
import vn.hoixa.connectors.dialogue.Respondent;
import vn.hoixa.knowledge.text.SafeTrace;

/** Puts an update off that could not be answered, and after some tries gives it up and says so to the person. */
final class GivingUp {
    private static final Logger LOG = LoggerFactory.getLogger(GivingUp.class);
    private static final int MOST_ATTEMPTS = 5;

    private final InboxRows inbox;
    private final ChatRows chats;
    private final Outbox outbox;
    private final Respondent respondent;
    private final TransactionTemplate transaction;
    private final Backoff backoff;
    private final Clock clock;

    GivingUp(
            InboxRows inbox,
            ChatRows chats,
            Outbox outbox,
            Respondent respondent,
            TransactionTemplate transaction,
            Backoff backoff,
            Clock clock) {
        this.inbox = inbox;
        this.chats = chats;
        this.outbox = outbox;
        this.respondent = respondent;
        this.transaction = transaction;
        this.backoff = backoff;
        this.clock = clock;
    }

    /**
     * In a transaction of its own, as the one that failed is undone. Between the two another worker may have taken the chat:
     * then that one sees to the update.
     */
    void failed(Channel channel, ChatKey chat, UnansweredException unanswered) {
        transaction.executeWithoutResult(status -> {
            if (chats.lock(chat).isPresent()
                    && inbox.next(chat).filter(unanswered.update()::equals).isPresent()) {
                putOff(channel, chat, unanswered);
            }
        });
    }

    private void putOff(Channel channel, ChatKey chat, UnansweredException unanswered) {
        var update = unanswered.update();
        int attempts = update.attempts() + 1;
        if (attempts < MOST_ATTEMPTS) {
            LOG.warn("tin đến {}: chưa trả lời được, lần {}: {}", update.id(), attempts, SafeTrace.of(unanswered));
            inbox.tryAgain(update.id(), attempts, clock.instant().plus(backoff.after(attempts)));
        } else {
            LOG.error(
                    "tin đến {}: thôi không trả lời, sau {} lần: {}", update.id(), attempts, SafeTrace.of(unanswered));
            giveUp(channel, chat, unanswered);
        }
    }

    private void giveUp(Channel channel, ChatKey chat, UnansweredException unanswered) {
        long id = unanswered.update().id();
        var cause = Objects.requireNonNull(unanswered.getCause()).getClass().getSimpleName();
        inbox.end(id, End.FAILED, "lỗi khi trả lời (" + cause + ")", clock.instant());
        var incoming = unanswered.incoming();
        if (incoming != null) {
            chats.heard(chat, incoming.sentAt(), incoming.group());
            outbox.add(channel, chat, incoming.replyTo(), id, List.of(respondent.failed()), false);
        }
    }
}
