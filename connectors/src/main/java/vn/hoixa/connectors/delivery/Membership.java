package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.hoixa.connectors.delivery.InboxRows.End;

/** Who may be written to, where, and by whom: people leave, colleagues take over, chats get new ids. */
final class Membership {
    private static final Duration COLLEAGUE = Duration.ofMinutes(30);

    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final ChatRows chats;
    private final Erasure erasure;
    private final Clock clock;

    Membership(InboxRows inbox, OutboxRows outbox, ChatRows chats, Erasure erasure, Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.chats = chats;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** The person blocked us or follows us no longer. */
    void left(ChatKey chat, InboxRow update) {
        inbox.end(update.id(), End.SILENT, "left", clock.instant());
        gone(chat, "the person left");
    }

    /** Marks the chat and leaves it in peace, until the person does something there. */
    void gone(ChatKey chat, String reason) {
        chats.gone(chat, reason, clock.instant());
        outbox.dropAll(chat, reason, clock.instant());
        if (outbox.forgetGoodbyes(chat)) {
            erasure.finish(chat);
        }
    }

    /** A colleague wrote by hand: we keep quiet for half an hour from then. */
    void takenOver(ChatKey chat, InboxRow update, Instant writtenAt) {
        chats.pause(chat, writtenAt.plus(COLLEAGUE));
        inbox.end(update.id(), End.SILENT, "a colleague took over", clock.instant());
    }

    /** The chat has another id from now on. */
    void moved(ChatKey chat, InboxRow update, String newChatId) {
        inbox.end(update.id(), End.SILENT, "moved", clock.instant());
        moved(chat, newChatId);
    }

    /** Gives everything of the chat its new id; where that is known already, the old conversations are forgotten. */
    void moved(ChatKey chat, String newChatId) {
        if (chat.chatId().equals(newChatId)) {
            return;
        }
        if (!chats.move(chat, newChatId)) {
            chats.await(chat).ifPresent(erasure::forgetTurns);
            chats.delete(chat);
        }
        inbox.move(chat, newChatId);
        outbox.move(chat, newChatId);
    }
}
