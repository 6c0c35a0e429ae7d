package vn.hoixa.connectors.delivery;

import java.util.stream.IntStream;
import vn.hoixa.assistant.conversation.TurnRetention;

/** Deletes what is stored of a chat: its turns, its messages and what is known of it. Only under the chat's lock. */
final class Erasure {
    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final ChatRows chats;
    private final TurnRetention turns;

    Erasure(InboxRows inbox, OutboxRows outbox, ChatRows chats, TurnRetention turns) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.chats = chats;
        this.turns = turns;
    }

    /** Deletes everything but updates that still wait, and the bare chat, which {@link #finish} takes. */
    void erase(ChatRow chat) {
        forgetTurns(chat);
        outbox.forget(chat.key());
        inbox.forget(chat.key());
        chats.startOver(chat.key());
    }

    /** Deletes the turns of all conversations of the chat. */
    void forgetTurns(ChatRow chat) {
        var conversations = IntStream.rangeClosed(1, chat.topic())
                .mapToObj(chat::conversationId)
                .toList();
        turns.forget(chat.key().channel(), conversations);
    }

    /** Deletes the bare chat, unless something new has come in. */
    void finish(ChatKey chat) {
        chats.deleteIfUnused(chat);
    }
}
