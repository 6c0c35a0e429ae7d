package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.hoixa.connectors.delivery.InboxRows.End;

/** Keeps one chat from taking everybody's time. What is too much is ended without being looked at, and said once a minute. */
final class Flood {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InboxRows inbox;
    private final ChatRows chats;
    private final int messagesPerMinute;
    private final Clock clock;

    /** @param messagesPerMinute how many updates of a chat are answered in a minute; 0 for no limit */
    Flood(InboxRows inbox, ChatRows chats, int messagesPerMinute, Clock clock) {
        this.inbox = inbox;
        this.chats = chats;
        this.messagesPerMinute = messagesPerMinute;
        this.clock = clock;
    }

    boolean isTooMuch(ChatKey chat) {
        return messagesPerMinute > 0
                && inbox.answeredSince(chat, clock.instant().minus(WINDOW)) >= messagesPerMinute;
    }

    /** Ends the update; says whether the person is to be told. */
    boolean end(ChatRow chat, InboxRow update) {
        var now = clock.instant();
        inbox.end(update.id(), End.LIMITED, "", now);
        boolean tell = wasNotWarnedSince(chat, now.minus(WINDOW));
        if (tell) {
            chats.warned(chat.key(), now);
        }
        return tell;
    }

    private static boolean wasNotWarnedSince(ChatRow chat, Instant time) {
        var warnedAt = chat.warnedAt();
        return warnedAt == null || warnedAt.isBefore(time);
    }
}
