package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.assistant.conversation.TurnRetention;

/** Deletes what is older than the office keeps: turns of all channels, messages, chats nobody writes in. */
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** For so long the words of an update that failed are kept, so that it can be answered again. */
    private static final Duration FAILED = Duration.ofDays(7);

    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final ChatRows chats;
    private final TurnRetention turns;
    private final TransactionTemplate transaction;
    private final Period keep;
    private final Clock clock;

    Retention(
            InboxRows inbox,
            OutboxRows outbox,
            ChatRows chats,
            TurnRetention turns,
            TransactionTemplate transaction,
            Period keep,
            Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.chats = chats;
        this.turns = turns;
        this.transaction = transaction;
        this.keep = keep;
        this.clock = clock;
    }

    void deleteOld() {
        var limit = ZonedDateTime.now(clock).minus(keep).toInstant();
        transaction.executeWithoutResult(status -> {
            inbox.eraseFailedBefore(clock.instant().minus(FAILED));
            int turned = turns.forgetBefore(limit);
            int messages = inbox.forgetBefore(limit) + outbox.forgetBefore(limit);
            int quiet = chats.forgetBefore(limit);
            if (turned + messages + quiet > 0) {
                LOG.info("Đã xóa theo thời hạn lưu: {} lượt hỏi, {} tin, {} cuộc trò chuyện", turned, messages, quiet);
            }
        });
    }
}
